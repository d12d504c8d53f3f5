package de.nahtstelle.web.directive;

import de.nahtstelle.kernel.directive.ReadReceipts;
import de.nahtstelle.kernel.directive.ReceiptRecord;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Receipts of decisions. */
@Path("receipts/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "receipts")
public class ReceiptsResource {
    @Inject
    CurrentActor actor;

    @Inject
    ReadReceipts receipts;

    /** The receipt with rule, clause, directive, facts and what would have changed the result. */
    @GET
    @Operation(summary = "One receipt, for whom its subject may be seen by")
    public ReceiptRecord get(@PathParam("id") UUID id) {
        return receipts.byId(actor.get(), id).orElseThrow(NotFoundException::new);
    }
}
