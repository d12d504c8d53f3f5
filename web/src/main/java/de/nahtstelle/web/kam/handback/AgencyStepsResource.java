package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.AddingRemarks;
import de.nahtstelle.kam.handback.AgreeingToHandback;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.NamingCaretaker;
import de.nahtstelle.kam.handback.ReadingAnnouncement;
import de.nahtstelle.kam.handback.ReadingWithdrawal;
import de.nahtstelle.kam.handback.ReportingWrongReceiver;
import de.nahtstelle.kam.handback.TakeOver;
import de.nahtstelle.kam.handback.TakingOver;
import de.nahtstelle.web.api.Answers;
import de.nahtstelle.web.kam.handback.StepBodies.AgreementBody;
import de.nahtstelle.web.kam.handback.StepBodies.CaretakerBody;
import de.nahtstelle.web.kam.handback.StepBodies.RemarkBody;
import de.nahtstelle.web.kam.handback.StepBodies.TakeOverBody;
import de.nahtstelle.web.kam.handback.StepBodies.WrongReceiverBody;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the receiving agency does. */
@Path("handbacks/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "handbacks")
public class AgencyStepsResource {
    @Inject
    CurrentActor actor;

    @Inject
    AgreeingToHandback agreeing;

    @Inject
    AddingRemarks remarks;

    @Inject
    TakingOver takingOver;

    @Inject
    NamingCaretaker naming;

    @Inject
    ReportingWrongReceiver wrong;

    @Inject
    ReadingAnnouncement announcement;

    @Inject
    ReadingWithdrawal reading;

    /** Step six. */
    @POST
    @Path("agreement")
    @Operation(summary = "Agree for the agency of the token, with remarks; it cannot refuse (KAM-10)")
    public Response agree(@PathParam("id") UUID id, @NotNull @Valid AgreementBody body) {
        return HandbackStepsResource.answer(agreeing.agree(actor.get(), new HandbackId(id), body.agreement()));
    }

    /** What came up after the agreement. */
    @POST
    @Path("remarks")
    @Operation(summary = "Add to the remarks of the agency of the token while an offer to it is open (KAM-10)")
    public Response remark(@PathParam("id") UUID id, @NotNull @Valid RemarkBody body) {
        return HandbackStepsResource.answer(remarks.add(actor.get(), new HandbackId(id), body.remark()));
    }

    /** Step eight. */
    @POST
    @Path("take-over")
    @Operation(
            summary =
                    "Take over for the agency of the token, with who looks after the customer there; responsibility passes at once (KAM-03, KAM-10)")
    public Response takeOver(@PathParam("id") UUID id, @NotNull @Valid TakeOverBody body) {
        return HandbackStepsResource.answer(
                takingOver.takeOver(actor.get(), new HandbackId(id), new TakeOver(body.caretaker(), body.part())));
    }

    /** Who looks after the customer there. */
    @PUT
    @Path("caretaker")
    @Operation(summary = "Name who of the agency of the token looks after the customer (KAM-10)")
    public Response caretaker(@PathParam("id") UUID id, @NotNull @Valid CaretakerBody body) {
        return Answers.of(
                naming.name(actor.get(), new HandbackId(id), body.person(), body.before()),
                caretaker -> Response.ok(caretaker).build());
    }

    /** The agency has read what is announced to it. */
    @POST
    @Path("announcements/{receiver}/acknowledgement")
    @Operation(summary = "Acknowledge the announcement to the agency of the token (KAM-10)")
    public Response read(@PathParam("id") UUID id, @PathParam("receiver") UUID receiver) {
        boolean known = announcement.acknowledge(actor.get(), new HandbackId(id), receiver);
        return Response.status(known ? 204 : 404).build();
    }

    /** Nothing comes to this agency any more. */
    @POST
    @Path("withdrawals/{receiver}/acknowledgement")
    @Operation(summary = "Acknowledge that the announced customer goes elsewhere (KAM-10)")
    public Response acknowledge(@PathParam("id") UUID id, @PathParam("receiver") UUID receiver) {
        boolean known = reading.find(actor.get(), receiver)
                .filter(notice -> notice.handback().equals(id))
                .isPresent();
        if (known) {
            reading.acknowledge(actor.get(), receiver);
        }
        return Response.status(known ? 204 : 404).build();
    }

    /** A wrong fact led to this agency. */
    @POST
    @Path("wrong-receiver")
    @Operation(
            summary =
                    "Show that a wrong fact led to this agency, and name the right one (KAM-09); the only agency of a site says where the site lies in truth (KAM-10)")
    public Response wrongReceiver(@PathParam("id") UUID id, @NotNull @Valid WrongReceiverBody body) {
        return HandbackStepsResource.answer(wrong.report(actor.get(), new HandbackId(id), body.wrong()));
    }
}
