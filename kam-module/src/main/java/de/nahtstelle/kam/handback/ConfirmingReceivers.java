package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A person confirms which agency receives what; sites an agency keeps already are left alone (KAM-09). */
@ApplicationScoped
public class ConfirmingReceivers {
    private static final String RULE = "kam.agency-by-postal-code";

    @Inject
    HandbackDesk desk;

    @Inject
    Places places;

    @Inject
    Agencies agencies;

    @Inject
    AssigningSites assigning;

    @Inject
    StepRefusals refusals;

    @Inject
    StepLog log;

    @Inject
    BusinessClock clock;

    /** Confirms; every place needs an agency that exists today. */
    @Transactional
    @LegalBasis(rule = RULE, clause = "KAM-09")
    public Outcome<HandbackStep> confirm(Actor actor, HandbackId id, ConfirmedReceivers wanted) {
        OpenCase held = desk.forSender(actor, id, KamPermission.PREPARE_HANDBACK);
        held.handback().mustBe(wanted.version());
        Optional<Outcome<HandbackStep>> refusal =
                refusals.ofSender(actor, held, HandbackStep.RECEIVERS, wanted.confirmed());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        List<Place> open = openPlaces(held);
        List<String> without = open.stream()
                .filter(place -> !agencies.exists(wanted.agencies().get(place.site())))
                .map(Place::number)
                .toList();
        return without.isEmpty() ? confirmed(actor, held, open, wanted) : unassigned(actor, held, without);
    }

    private List<Place> openPlaces(OpenCase held) {
        return places.of(held.handback().id(), held.handback().care().orElseThrow()).stream()
                .filter(place -> !place.fixed())
                .toList();
    }

    private Outcome<HandbackStep> confirmed(Actor actor, OpenCase held, List<Place> open, ConfirmedReceivers wanted) {
        Handback handback = held.handback();
        assigning.assign(held, open, wanted.agencies());
        handback.completed(HandbackStep.RECEIVERS, clock.now());
        log.done(
                actor,
                handback.id(),
                HandbackStep.RECEIVERS,
                null,
                wanted.confirmed(),
                Map.of(
                        "places",
                        open.size(),
                        "agencies",
                        agencies.numbers(wanted.agencies().values())));
        return Outcome.done(HandbackStep.RECEIVERS);
    }

    private Outcome<HandbackStep> unassigned(Actor actor, OpenCase held, List<String> without) {
        return refusals.refused(
                actor, held, RULE, Map.of("sitesWithoutAgency", without), Map.of("sitesWithoutAgency", List.of()));
    }
}
