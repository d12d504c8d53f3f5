package de.nahtstelle.web.api;

import de.nahtstelle.web.problem.FieldError;
import de.nahtstelle.web.problem.Problem;
import jakarta.ws.rs.BadRequestException;
import java.util.List;

/** A part of a request that cannot be read at all, so that no resource is asked. */
public class InvalidRequest extends BadRequestException {
    private static final long serialVersionUID = 1;

    /**
     * Names the place.
     *
     * @param field the parameter, or the way to the member of the body
     * @param message what is wrong with it
     */
    public InvalidRequest(String field, String message) {
        super(
                field + ": " + message,
                Problem.invalid(List.of(new FieldError(field, message))).response());
    }
}
