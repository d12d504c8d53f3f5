package de.nahtstelle.it.kam;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.announcement.RecordChange;
import de.nahtstelle.kam.handback.AgreeingToHandback;
import de.nahtstelle.kam.handback.Agreement;
import de.nahtstelle.kam.handback.AnnouncingHandback;
import de.nahtstelle.kam.handback.Care;
import de.nahtstelle.kam.handback.ChangesSinceAnnouncement;
import de.nahtstelle.kam.handback.Choice;
import de.nahtstelle.kam.handback.ConfirmedReceivers;
import de.nahtstelle.kam.handback.ConfirmingReceivers;
import de.nahtstelle.kam.handback.FinishingCleaning;
import de.nahtstelle.kam.handback.HandbackCase;
import de.nahtstelle.kam.handback.HandbackCases;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.HandingOver;
import de.nahtstelle.kam.handback.PartDone;
import de.nahtstelle.kam.handback.ProposingReceivers;
import de.nahtstelle.kam.handback.ReceiverState;
import de.nahtstelle.kam.handback.RecordingChoice;
import de.nahtstelle.kam.handback.StepDone;
import de.nahtstelle.kam.handback.TakeOver;
import de.nahtstelle.kam.handback.TakingOver;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.portfolio.MarkingForHandback;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Leads a handback to the agency Fürth, centrally, as far as a test needs it. */
@Dependent
class HandbackRoute {
    /** The seat lies in Nürnberg, and Fürth receives the customer. */
    static final String AGREED_SO = "Der Kunde wird seit Jahren von dort betreut";

    @Inject
    Portfolio portfolio;

    @Inject
    MarkingForHandback marking;

    @Inject
    RecordingChoice choosing;

    @Inject
    ProposingReceivers proposing;

    @Inject
    ConfirmingReceivers confirming;

    @Inject
    AnnouncingHandback announcing;

    @Inject
    FinishingCleaning cleaning;

    @Inject
    AgreeingToHandback agreeing;

    @Inject
    ChangesSinceAnnouncement changes;

    @Inject
    HandingOver handingOver;

    @Inject
    TakingOver takingOver;

    @Inject
    HandbackCases cases;

    @Inject
    BusinessClock clock;

    @Inject
    Jdbi jdbi;

    /** A new customer's handback, with everything done up to this step. */
    HandbackId upTo(HandbackStep last) {
        HandbackId id = open();
        for (HandbackStep step : HandbackStep.values()) {
            if (step != HandbackStep.OPENED && !last.isBefore(step)) {
                Outcome<?> outcome = doStep(id, step);
                if (outcome instanceof Outcome.Refused<?> refused) {
                    throw new IllegalStateException(step + " was refused: " + refused.refusal());
                }
            }
        }
        return id;
    }

    Outcome<HandbackStep> doStep(HandbackId id, HandbackStep step) {
        return switch (step) {
            case OPENED -> throw new IllegalArgumentException("The decision opens a handback");
            case CHOICE ->
                choosing.record(
                        head(), id, new Choice(Care.CENTRAL, clock.today(), "Leitung", points(step), version(id)));
            case RECEIVERS ->
                confirming.confirm(
                        head(),
                        id,
                        new ConfirmedReceivers(
                                Map.of(seat(id), fuerth().unit().value()), points(step), version(id), AGREED_SO));
            case ANNOUNCED -> announcing.announce(head(), id, new StepDone(points(step), version(id)));
            case CLEANED -> cleaning.finish(head(), id, new StepDone(points(step), version(id)));
            case AGREED -> agreeing.agree(fuerth(), id, agreement(id, fuerth(), "Nicht vor 9 Uhr"));
            case HANDED_OVER -> handingOver.handOver(head(), id, new StepDone(points(step), version(id)));
            case TAKEN_OVER -> takingOver.takeOver(fuerth(), id, new TakeOver(null, part(id, fuerth(), step)));
        };
    }

    HandbackId open() {
        CustomerId customer = portfolio.enter();
        marking.mark(head(), customer, 1);
        return of(customer);
    }

    HandbackId of(CustomerId customer) {
        return jdbi.withHandle(db -> db.createQuery("select id from kam.handback where customer = :customer")
                .bind("customer", customer.value())
                .mapTo(UUID.class)
                .map(HandbackId::new)
                .one());
    }

    HandbackCase file(HandbackId id) {
        return cases.find(head(), id).orElseThrow();
    }

    CustomerId customer(HandbackId id) {
        return new CustomerId(file(id).facts().customer());
    }

    UUID seat(HandbackId id) {
        return proposing.propose(head(), id, Care.CENTRAL).get(0).site();
    }

    /** The part of the agency that the step is for, as the agency sees it now, with all points confirmed. */
    PartDone part(HandbackId id, Actor agency, HandbackStep step) {
        ReceiverState turn = step == HandbackStep.AGREED ? ReceiverState.ANNOUNCED : ReceiverState.OFFERED;
        return file(id).receivers().stream()
                .filter(part -> part.unit().equals(agency.unit().value()))
                .min(Comparator.comparing((HandbackCase.Receiver part) -> part.state() != turn))
                .map(part -> new PartDone(part.id(), part.version(), points(step)))
                .orElseThrow();
    }

    /** The answer of the agency to what it sees now, with all changes that its page shows. */
    Agreement agreement(HandbackId id, Actor agency, String remarks) {
        UUID seen = changes.of(agency, id).stream()
                .map(RecordChange::id)
                .reduce((before, after) -> after)
                .orElse(null);
        return new Agreement(remarks, part(id, agency, HandbackStep.AGREED), seen);
    }

    static Set<String> points(HandbackStep step) {
        return Set.copyOf(step.checklist());
    }

    int version(HandbackId id) {
        return file(id).facts().version();
    }

    static Actor head() {
        return As.user("leitung.kam");
    }

    static Actor fuerth() {
        return As.user("ags.fuerth");
    }
}
