package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.cleaning.MendingRecords;
import de.nahtstelle.kam.cleaning.SigningException;
import de.nahtstelle.kam.cleaning.UndoingPostalCode;
import de.nahtstelle.kam.cleaning.UnmergingSites;
import de.nahtstelle.kam.handback.AskingForSignature;
import de.nahtstelle.kam.handback.DecliningSignature;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.web.api.Answers;
import de.nahtstelle.web.kam.handback.StepBodies.DeclineBody;
import de.nahtstelle.web.kam.handback.StepBodies.MendBody;
import de.nahtstelle.web.kam.handback.StepBodies.ReasonBody;
import de.nahtstelle.web.kam.handback.StepBodies.SignBody;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Cleaning the records of a handback (KAM-12). */
@Path("handbacks/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "handbacks")
public class CleaningResource {
    @Inject
    CurrentActor actor;

    @Inject
    MendingRecords mending;

    @Inject
    SigningException signing;

    @Inject
    AskingForSignature asking;

    @Inject
    DecliningSignature declining;

    @Inject
    UnmergingSites unmerging;

    @Inject
    UndoingPostalCode undoing;

    /** Mends one finding; reopening says that the case may go back to the choice of receivers. */
    @POST
    @Path("mends")
    @Operation(summary = "Mend one finding, by the value proposed or the one given (KAM-12)")
    public Response mend(
            @PathParam("id") UUID id,
            @QueryParam("reopening") @DefaultValue("false") boolean reopening,
            @NotNull @Valid MendBody body) {
        return Answers.of(
                mending.mend(actor.get(), new HandbackId(id), body.mend(reopening)),
                mended -> Response.ok(new Mended(mended)).build());
    }

    /** Sets the postal code that sent the case back to what it was. */
    @DELETE
    @Path("reopening")
    @Operation(
            summary =
                    "Undo the postal code that sent the case back to the choice of receivers, until somebody acts (KAM-09)")
    public Response undo(@PathParam("id") UUID id) {
        return Answers.of(
                undoing.undo(actor.get(), new HandbackId(id)),
                site -> Response.noContent().build());
    }

    /** Takes a merge back. */
    @DELETE
    @Path("merges/{merge}")
    @Operation(summary = "Undo the merge of two sites, with the contacts and job offers that went along (KAM-12)")
    public Response unmerge(@PathParam("id") UUID id, @PathParam("merge") UUID merge) {
        return Answers.of(
                unmerging.unmerge(actor.get(), new HandbackId(id), merge),
                undone -> undone
                        ? Response.noContent().build()
                        : Response.status(404).build());
    }

    /** Asks the leads to sign. */
    @POST
    @Path("signature-request")
    @Operation(summary = "Ask the leads to sign for what is found now (KAM-12)")
    public Response ask(@PathParam("id") UUID id, @NotNull @Valid ReasonBody body) {
        return Answers.of(
                asking.ask(actor.get(), new HandbackId(id), body.reason()),
                findings -> Response.ok(new Signed(findings)).build());
    }

    /** A lead does not sign. */
    @POST
    @Path("signature-request/declined")
    @Operation(summary = "Decline that request for a signature, with the reason (KAM-12)")
    public Response decline(@PathParam("id") UUID id, @NotNull @Valid DeclineBody body) {
        return Answers.of(
                declining.decline(actor.get(), new HandbackId(id), body.request(), body.reason()),
                answer -> Response.noContent().build());
    }

    /** A lead answers for findings. */
    @POST
    @Path("exception")
    @Operation(
            summary = "Sign that the customer may be handed over with these findings, which are all there are (KAM-12)")
    public Response sign(@PathParam("id") UUID id, @NotNull @Valid SignBody body) {
        return Answers.of(
                signing.sign(actor.get(), new HandbackId(id), body.reason(), body.shown()),
                findings -> Response.ok(new Signed(findings)).build());
    }

    /** Whether it was mended now; false when somebody had mended it before. */
    public record Mended(boolean mended) {}

    /** How many findings the signature covers, or is asked for. */
    public record Signed(int findings) {}
}
