package de.nahtstelle.web.api;

import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.web.problem.Problem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Anything nobody foresaw: the client learns a reference, the log the reason. */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(UnexpectedMapper.class.getName());

    @Override
    public Response toResponse(Throwable failure) {
        String reference = Ids.next().toString();
        LOG.log(Level.SEVERE, failure, () -> "Unexpected failure, reference " + reference);
        return Problem.unexpected(reference).response();
    }
}
