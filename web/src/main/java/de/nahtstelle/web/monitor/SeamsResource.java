package de.nahtstelle.web.monitor;

import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.kernel.responsibility.OpenSeamList;
import de.nahtstelle.kernel.responsibility.OpenSeamRow;
import de.nahtstelle.kernel.responsibility.SeamFilter;
import de.nahtstelle.kernel.responsibility.SeamOrder;
import de.nahtstelle.kernel.responsibility.SeamState;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
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

/** The open seams of all contexts. */
@Path("seams")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "seams")
public class SeamsResource {
    @Inject
    CurrentActor actor;

    @Inject
    OpenSeamList seams;

    /** A page of the monitor, the most pressing first. */
    @GET
    @Operation(summary = "Open seams (handovers and tasks asked for) that the token may see, by deadline or by age")
    public Slice<OpenSeamRow> list(
            @QueryParam("seam") @Nullable String seam,
            @QueryParam("from") @Nullable UUID from,
            @QueryParam("to") @Nullable UUID to,
            @QueryParam("state") @Nullable SeamState state,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("at") @Nullable String at,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(200) int size) {
        return seams.page(
                actor.get(), new SeamFilter(seam, from, to, state), SeamOrder.parse(sort), Cursor.parse(at), size);
    }
}
