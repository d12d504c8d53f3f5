package de.nahtstelle.web.api;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Somebody else changed the same thing in the meantime. */
@Provider
public class LostUpdateMapper implements ExceptionMapper<OptimisticLockException> {
    @Override
    public Response toResponse(OptimisticLockException lost) {
        return Problem.of(
                        409,
                        "changed-meanwhile",
                        "It was changed in the meantime",
                        "Fetch it again and repeat the request with its present version.")
                .response();
    }
}
