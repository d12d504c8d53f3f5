package de.nahtstelle.web.api;

import de.nahtstelle.web.problem.Problem;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** No such resource, method or media type, and whatever a resource itself answers by exception. */
@Provider
public class WebFailureMapper implements ExceptionMapper<WebApplicationException> {
    @Override
    public Response toResponse(WebApplicationException failure) {
        if (failure instanceof InvalidRequest) {
            return failure.getResponse();
        }
        Response.StatusType status = failure.getResponse().getStatusInfo();
        return Response.fromResponse(failure.getResponse())
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(status.getStatusCode(), kind(status), status.getReasonPhrase(), null))
                .build();
    }

    private static String kind(Response.StatusType status) {
        return status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
