package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.HandbackNotFound;
import de.nahtstelle.web.problem.Problem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** There is no such handback for this client. */
@Provider
public class HandbackNotFoundMapper implements ExceptionMapper<HandbackNotFound> {
    @Override
    public Response toResponse(HandbackNotFound unknown) {
        return Problem.of(404, "not-found", "Not Found", null).response();
    }
}
