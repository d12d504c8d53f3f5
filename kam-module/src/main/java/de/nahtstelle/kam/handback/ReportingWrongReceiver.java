package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.responsibility.Handovers;
import de.nahtstelle.kernel.responsibility.Misdirection;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * An agency shows that it is the wrong one for the customer, or for some of the sites: what belongs elsewhere goes back
 * to the choice of receivers, with the agency it names; what it keeps is offered to it anew.
 */
@ApplicationScoped
public class ReportingWrongReceiver {
    private static final String OFFERED_SITES = "kam.wrong-receiver-of-offered-sites";

    @Inject
    HandbackSteps steps;

    @Inject
    Handbacks handbacks;

    @Inject
    Handovers handovers;

    @Inject
    Places places;

    @Inject
    NamedReceivers named;

    @Inject
    Sight sight;

    @Inject
    AgencyWork work;

    @Inject
    StepRefusals refusals;

    @Inject
    CaseNotes notes;

    @Inject
    SendingBack back;

    /**
     * Reports it; possible while the offer is open, and for sites that are part of it. This is no refusal: it names a
     * wrong fact.
     */
    @Transactional(Transactional.TxType.NEVER)
    @LegalBasis(rule = "kam.agency-by-postal-code", clause = "KAM-09")
    @LegalBasis(rule = OFFERED_SITES, clause = "KAM-09")
    public Outcome<HandbackStep> report(Actor actor, HandbackId id, WrongReceiver wrong) {
        actor.must(KamPermission.TAKE_OVER);
        return steps.inCase(actor, id, KamPermission.TAKE_OVER, held -> {
            HandbackReceiver receiver = meant(actor, held, wrong);
            if (!receiver.mayTakeOver()) {
                return refusals.outOfTurnOf(actor, held, receiver, HandbackStep.TAKEN_OVER);
            }
            long strange = notOffered(receiver, wrong);
            return strange > 0
                    ? refusals.refused(
                            actor, held, OFFERED_SITES, Map.of("strangeSites", strange), Map.of("strangeSites", 0))
                    : reported(actor, held, receiver, wrong);
        });
    }

    /** Of several parts that are offered to the agency the one that has the sites. */
    private HandbackReceiver meant(Actor actor, OpenCase held, WrongReceiver wrong) {
        return held.of(actor).stream()
                .filter(part -> part.mayTakeOver() && notOffered(part, wrong) == 0)
                .findFirst()
                .or(() -> held.offeredTo(actor))
                .orElseThrow();
    }

    private long notOffered(HandbackReceiver receiver, WrongReceiver wrong) {
        Set<UUID> offered = Set.copyOf(places.sitesOf(receiver.id()));
        return wrong.sites().stream().filter(site -> !offered.contains(site)).count();
    }

    /** The sites reported; all of the agency when none is, and the seat where it was to get the customer as a whole. */
    private List<UUID> belongElsewhere(OpenCase held, HandbackReceiver receiver, WrongReceiver wrong) {
        if (!held.handback().decentral()) {
            return places.of(held.handback().id(), Care.CENTRAL).stream()
                    .map(Place::site)
                    .toList();
        }
        return wrong.sites().isEmpty() ? places.sitesOf(receiver.id()) : List.copyOf(wrong.sites());
    }

    private Outcome<HandbackStep> reported(Actor actor, OpenCase held, HandbackReceiver receiver, WrongReceiver wrong) {
        HandbackId id = held.handback().id();
        close(actor, receiver, wrong);
        release(held, receiver, wrong);
        back.toReceivers(actor, held, Reopened.WRONG_RECEIVER, null);
        notes.note(actor, id, "misdirected", "KAM-09", Map.of("wrongFact", wrong.wrongFact()));
        return Outcome.done(HandbackStep.CHOICE);
    }

    private void close(Actor actor, HandbackReceiver receiver, WrongReceiver wrong) {
        UnitId proposed = wrong.proposed() == null ? null : new UnitId(wrong.proposed());
        handovers.misdirected(
                actor,
                handovers.lockOpen(receiver.subject()).orElseThrow(),
                new Misdirection(wrong.wrongFact(), proposed));
        work.done(actor, AgencyWork.TAKE_OVER, receiver);
        work.done(actor, AgencyWork.ESCALATED, receiver);
    }

    /** An agency prepares one part at a time: what it keeps goes to the one that is on its way to an offer already. */
    private void joinTheOtherPart(OpenCase held, HandbackReceiver receiver) {
        held.living().stream()
                .filter(other ->
                        other.unit().equals(receiver.unit()) && other.state().inPreparation())
                .findFirst()
                .ifPresent(other -> {
                    places.moveAll(receiver.id(), other.id());
                    handbacks.changed(other);
                });
    }

    private void release(OpenCase held, HandbackReceiver receiver, WrongReceiver wrong) {
        List<UUID> elsewhere = belongElsewhere(held, receiver, wrong);
        elsewhere.forEach(site -> places.release(receiver.id(), site));
        named.keep(held.handback().id(), elsewhere, wrong.proposed());
        joinTheOtherPart(held, receiver);
        if (places.sitesOf(receiver.id()).isEmpty()) {
            receiver.misdirected();
            handbacks.flush();
            sight.end(held.customer().id(), receiver.unit());
        } else {
            receiver.keepsTheRest();
        }
    }
}
