package de.nahtstelle.web.api;

import de.nahtstelle.kernel.security.NotPermitted;
import de.nahtstelle.web.problem.Problem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The function of the token does not hold the permission. */
@Provider
public class NotPermittedMapper implements ExceptionMapper<NotPermitted> {
    @Override
    public Response toResponse(NotPermitted refused) {
        return Problem.of(403, "not-permitted", "The function of this token may not do that", refused.getMessage())
                .response();
    }
}
