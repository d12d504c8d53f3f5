package de.nahtstelle.web.api;

import de.nahtstelle.kernel.input.WrongInput;
import de.nahtstelle.web.problem.FieldError;
import de.nahtstelle.web.problem.Problem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** A use case was given a value that nobody can mean; the answer names the member of the body. */
@Provider
public class WrongInputMapper implements ExceptionMapper<WrongInput> {
    @Override
    public Response toResponse(WrongInput wrong) {
        String message = switch (wrong.fault()) {
            case MISSING -> "must not be blank";
            case UNKNOWN -> "not known, or not possible here";
        };
        return Problem.invalid(List.of(new FieldError(wrong.field(), message))).response();
    }
}
