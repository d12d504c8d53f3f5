package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.AnnouncingHandback;
import de.nahtstelle.kam.handback.Choice;
import de.nahtstelle.kam.handback.ConfirmedReceivers;
import de.nahtstelle.kam.handback.ConfirmingReceivers;
import de.nahtstelle.kam.handback.FinishingCleaning;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.HandingOver;
import de.nahtstelle.kam.handback.RecordingChoice;
import de.nahtstelle.kam.handback.StepDone;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.web.api.Answers;
import de.nahtstelle.web.kam.handback.StepBodies.ChoiceBody;
import de.nahtstelle.web.kam.handback.StepBodies.ReceiversBody;
import de.nahtstelle.web.kam.handback.StepBodies.StepBody;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps of the sending side. A step out of turn is refused with rule, clause and receipt. */
@Path("handbacks/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "handbacks")
public class HandbackStepsResource {
    @Inject
    CurrentActor actor;

    @Inject
    RecordingChoice choosing;

    @Inject
    ConfirmingReceivers confirming;

    @Inject
    AnnouncingHandback announcing;

    @Inject
    FinishingCleaning cleaning;

    @Inject
    HandingOver handingOver;

    /** Step two. */
    @POST
    @Path("choice")
    @Operation(summary = "Record the customer's choice of central or decentral care (KAM-09)")
    public Response choose(@PathParam("id") UUID id, @NotNull @Valid ChoiceBody body) {
        return answer(choosing.record(
                actor.get(),
                new HandbackId(id),
                new Choice(
                        body.care(),
                        body.chosenOn(),
                        body.chosenWith(),
                        Set.copyOf(body.checklist()),
                        body.version())));
    }

    /** Step three. */
    @POST
    @Path("receivers")
    @Operation(summary = "Confirm the receiving agencies, by site (KAM-09)")
    public Response confirm(@PathParam("id") UUID id, @NotNull @Valid ReceiversBody body) {
        return answer(confirming.confirm(
                actor.get(),
                new HandbackId(id),
                new ConfirmedReceivers(body.bySite(), Set.copyOf(body.checklist()), body.version(), body.reason())));
    }

    /** Step four. */
    @POST
    @Path("announcement")
    @Operation(summary = "Announce to the confirmed agencies, with the document (KAM-11)")
    public Response announce(@PathParam("id") UUID id, @NotNull @Valid StepBody body) {
        return answer(announcing.announce(actor.get(), new HandbackId(id), done(body)));
    }

    /** Step five. */
    @POST
    @Path("cleaning")
    @Operation(summary = "Finish the cleaning of records (KAM-12)")
    public Response finishCleaning(@PathParam("id") UUID id, @NotNull @Valid StepBody body) {
        return answer(cleaning.finish(actor.get(), new HandbackId(id), done(body)));
    }

    /** Step seven. */
    @POST
    @Path("handover")
    @Operation(summary = "Offer the customer to every agency that agreed (KAM-10)")
    public Response handOver(@PathParam("id") UUID id, @NotNull @Valid StepBody body) {
        return answer(handingOver.handOver(actor.get(), new HandbackId(id), done(body)));
    }

    private static StepDone done(StepBody body) {
        return new StepDone(Set.copyOf(body.checklist()), body.version());
    }

    static Response answer(Outcome<HandbackStep> outcome) {
        return Answers.of(
                outcome, step -> Response.ok(new StepAnswer(step.name())).build());
    }

    /** The last complete step of the case. */
    public record StepAnswer(String done) {}
}
