package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.HandbackFilter;
import de.nahtstelle.kam.handback.HandbackList;
import de.nahtstelle.kam.handback.HandbackRow;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The list of handbacks. */
@Path("handbacks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "handbacks")
public class HandbackResource {
    @Inject
    CurrentActor actor;

    @Inject
    HandbackList handbacks;

    /** A page of the list, newest first. */
    @GET
    @Operation(summary = "Handbacks the token may see, newest first")
    public Slice<HandbackRow> list(
            @QueryParam("text") @Nullable String text,
            @QueryParam("done") @Nullable HandbackStep done,
            @QueryParam("region") @Nullable String region,
            @QueryParam("agency") @Nullable UUID agency,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @QueryParam("at") @Nullable String at,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(200) int size) {
        return handbacks.page(
                actor.get(), new HandbackFilter(text, done, region, agency, overdue), Cursor.parse(at), size);
    }
}
