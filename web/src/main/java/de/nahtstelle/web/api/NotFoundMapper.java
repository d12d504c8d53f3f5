package de.nahtstelle.web.api;

import de.nahtstelle.web.error.NotFound;
import de.nahtstelle.web.problem.Problem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the address names does not exist, or the function of the token may not know that it does. */
@Provider
public class NotFoundMapper implements ExceptionMapper<NotFound> {
    @Override
    public Response toResponse(NotFound missing) {
        return Problem.of(404, "not-found", "Not Found", null).response();
    }
}
