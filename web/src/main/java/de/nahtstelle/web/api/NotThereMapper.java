package de.nahtstelle.web.api;

import de.nahtstelle.kernel.security.NotThere;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the address names does not exist, or the function of the token may not know that it does. */
@Provider
public class NotThereMapper implements ExceptionMapper<NotThere> {
    @Override
    public Response toResponse(NotThere missing) {
        return Problem.of(404, "not-found", "Not Found", null).response();
    }
}
