package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.overview.HandbackList;
import de.nahtstelle.kam.handback.overview.HandbackRow;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The list of handbacks. Its whole path stands at the class: the cases below {@code handbacks/{id}} would otherwise take
 * its last part for an id.
 */
@Path("handbacks/search")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "handbacks")
public class HandbackResource {
    @Inject
    CurrentActor actor;

    @Inject
    HandbackList handbacks;

    /** A page of the list, newest first. */
    @POST
    @Operation(
            summary = "Handbacks the token may see, newest first; the answer names the cursors of the pages beside it")
    public Slice<HandbackRow> search(@NotNull @Valid HandbackSearch wanted) {
        return handbacks.page(actor.get(), wanted.filter(), Cursor.parse(wanted.at()), wanted.size());
    }
}
