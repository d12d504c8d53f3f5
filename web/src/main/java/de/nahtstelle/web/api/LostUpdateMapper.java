package de.nahtstelle.web.api;

import de.nahtstelle.kernel.persistence.ChangedMeanwhile;
import de.nahtstelle.kernel.persistence.Conflict;
import de.nahtstelle.web.problem.Problem;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** Somebody else changed the same thing in the meantime. */
@Provider
public class LostUpdateMapper implements ExceptionMapper<OptimisticLockException> {
    @Override
    public Response toResponse(OptimisticLockException lost) {
        Problem problem = Problem.of(
                Response.Status.CONFLICT.getStatusCode(),
                "changed-meanwhile",
                "It was changed in the meantime",
                "Fetch it again and repeat the request with its present version.");
        return (lost instanceof ChangedMeanwhile changed ? problem.with(facts(changed.conflict())) : problem)
                .response();
    }

    private static Map<String, ?> facts(Conflict conflict) {
        return Map.of(
                "record", conflict.record(),
                "changedBy", conflict.by(),
                "changedAt", conflict.at().toString(),
                "basis", conflict.basis(),
                "differences", conflict.differences());
    }
}
