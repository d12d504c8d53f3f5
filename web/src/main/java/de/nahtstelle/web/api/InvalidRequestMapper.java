package de.nahtstelle.web.api;

import de.nahtstelle.web.problem.FieldError;
import de.nahtstelle.web.problem.Problem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;

/** Parameters or members of the body violate the constraints declared on them. */
@Provider
public class InvalidRequestMapper implements ExceptionMapper<ConstraintViolationException> {
    @Override
    public Response toResponse(ConstraintViolationException invalid) {
        return Problem.invalid(invalid.getConstraintViolations().stream()
                        .map(violation -> new FieldError(field(violation), violation.getMessage()))
                        .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                        .toList())
                .response();
    }

    private static String field(ConstraintViolation<?> violation) {
        String last = "";
        for (Path.Node node : violation.getPropertyPath()) {
            last = String.valueOf(node.getName());
        }
        return last;
    }
}
