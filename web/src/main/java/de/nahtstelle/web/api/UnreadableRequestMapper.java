package de.nahtstelle.web.api;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The body of the request is not JSON, or not the JSON of this resource. */
@Provider
public class UnreadableRequestMapper implements ExceptionMapper<ProcessingException> {
    @Override
    public Response toResponse(ProcessingException unreadable) {
        return Problem.of(400, "unreadable", "The body of the request could not be read", unreadable.getMessage())
                .response();
    }
}
