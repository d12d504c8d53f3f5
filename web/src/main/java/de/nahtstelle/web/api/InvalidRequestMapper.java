package de.nahtstelle.web.api;

import de.nahtstelle.web.problem.FieldError;
import de.nahtstelle.web.problem.Problem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

    /** A member of the body by its name, an element of a list by that of the list and its place; else the body. */
    private static String field(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = new ArrayList<>();
        violation.getPropertyPath().forEach(nodes::add);
        Path.Node last = nodes.get(nodes.size() - 1);
        return switch (last.getKind()) {
            case CONTAINER_ELEMENT -> nodes.get(nodes.size() - 2).getName() + "[" + last.getIndex() + "]";
            case PARAMETER -> isBody(nodes) ? "body" : last.getName();
            default -> String.valueOf(last.getName());
        };
    }

    /** What comes in addresses and headers is of types of the JDK, a body is a record of ours. */
    private static boolean isBody(List<Path.Node> nodes) {
        int index = nodes.get(1).as(Path.ParameterNode.class).getParameterIndex();
        Class<?> type =
                nodes.get(0).as(Path.MethodNode.class).getParameterTypes().get(index);
        return type.isRecord();
    }
}
