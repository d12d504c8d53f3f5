package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.responsibility.Handovers;
import de.nahtstelle.kernel.responsibility.Misdirection;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
    WrongFacts facts;

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
     * wrong fact, and where the agency is the only one for a site, the right place of it.
     *
     * @throws de.nahtstelle.kernel.input.WrongInput when it names an agency or a place that is none
     * @throws NotThere when there is no such case or part, or it is none of the actor's agency
     */
    @Transactional(Transactional.TxType.NEVER)
    @LegalBasis(rule = "kam.agency-by-postal-code", clause = "KAM-09")
    @LegalBasis(rule = OFFERED_SITES, clause = "KAM-09")
    public Outcome<HandbackStep> report(Actor actor, HandbackId id, WrongReceiver wrong) {
        actor.must(KamPermission.TAKE_OVER);
        facts.mustBeKnown(actor, wrong);
        return steps.inCase(actor, id, KamPermission.TAKE_OVER, held -> {
            List<HandbackReceiver> offered = offered(actor, held, wrong);
            if (offered.isEmpty()) {
                return refusals.outOfTurnOf(actor, held, furthest(actor, held, wrong), HandbackStep.TAKEN_OVER);
            }
            Optional<Outcome<HandbackStep>> refusal = refusal(actor, held, offered, wrong);
            return refusal.orElseGet(() -> reported(actor, held, offered, wrong));
        });
    }

    private Optional<Outcome<HandbackStep>> refusal(
            Actor actor, OpenCase held, List<HandbackReceiver> offered, WrongReceiver wrong) {
        long strange = notOffered(offered, wrong);
        return strange > 0
                ? Optional.of(refusals.refused(
                        actor, held, OFFERED_SITES, Map.of("strangeSites", strange), Map.of("strangeSites", 0)))
                : facts.refusal(actor, held, belongElsewhere(held, offered, wrong), wrong);
    }

    private List<UUID> belongElsewhere(OpenCase held, List<HandbackReceiver> offered, WrongReceiver wrong) {
        return offered.stream()
                .flatMap(part -> belongElsewhere(held, part, wrong).stream())
                .toList();
    }

    /** What is offered to the agency: the part it names, or every part. */
    private static List<HandbackReceiver> offered(Actor actor, OpenCase held, WrongReceiver wrong) {
        return held.of(actor).stream()
                .filter(HandbackReceiver::mayTakeOver)
                .filter(part -> wrong.part() == null || part.id().equals(wrong.part()))
                .toList();
    }

    private static HandbackReceiver furthest(Actor actor, OpenCase held, WrongReceiver wrong) {
        return (wrong.part() == null ? held.offeredTo(actor) : held.part(actor, wrong.part()))
                .orElseThrow(
                        NotThere.of("part of handback", held.handback().id().value()));
    }

    private long notOffered(List<HandbackReceiver> offered, WrongReceiver wrong) {
        Set<UUID> sites = offered.stream()
                .flatMap(part -> places.sitesOf(part.id()).stream())
                .collect(Collectors.toSet());
        return wrong.sites().stream().filter(site -> !sites.contains(site)).count();
    }

    /** Those of the part that are reported, and the seat where the agency was to get the customer as a whole. */
    private List<UUID> belongElsewhere(OpenCase held, HandbackReceiver part, WrongReceiver wrong) {
        return held.handback().decentral()
                ? wrong.among(places.sitesOf(part.id()))
                : places.of(held.handback().id(), Care.CENTRAL).stream()
                        .map(Place::site)
                        .toList();
    }

    private Outcome<HandbackStep> reported(
            Actor actor, OpenCase held, List<HandbackReceiver> offered, WrongReceiver wrong) {
        HandbackId id = held.handback().id();
        facts.keep(actor, held, belongElsewhere(held, offered, wrong), wrong);
        for (HandbackReceiver part : offered) {
            List<UUID> elsewhere = belongElsewhere(held, part, wrong);
            if (!elsewhere.isEmpty()) {
                close(actor, part, wrong);
                release(held, part, elsewhere, wrong);
            }
        }
        back.toReceivers(actor, held, Reopened.WRONG_RECEIVER, null);
        notes.note(actor, id, CaseNotes.MISDIRECTED, "kam.agency-by-postal-code", Map.of("wrongFact", wrong.fact()));
        return Outcome.done(HandbackStep.CHOICE);
    }

    private void close(Actor actor, HandbackReceiver receiver, WrongReceiver wrong) {
        UnitId proposed = wrong.proposed() == null ? null : new UnitId(wrong.proposed());
        handovers.misdirected(
                actor, handovers.lockOpen(receiver.subject()).orElseThrow(), new Misdirection(wrong.fact(), proposed));
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

    private void release(OpenCase held, HandbackReceiver receiver, List<UUID> elsewhere, WrongReceiver wrong) {
        elsewhere.forEach(site -> places.release(receiver.id(), site));
        named.keep(held.handback().id(), elsewhere, facts.next(wrong));
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
