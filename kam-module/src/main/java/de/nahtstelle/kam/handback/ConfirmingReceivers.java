package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A person confirms which agency receives what; sites an agency keeps already are left alone (KAM-09). */
@ApplicationScoped
public class ConfirmingReceivers {
    private static final String RULE = "kam.agency-by-postal-code";
    private static final String OPEN_PLACES = "kam.receivers-of-open-places";

    @Inject
    HandbackSteps steps;

    @Inject
    Places places;

    @Inject
    NamedReceivers named;

    @Inject
    BesideProposals besides;

    @Inject
    Agencies agencies;

    @Inject
    AssigningSites assigning;

    @Inject
    SendingBack back;

    @Inject
    StepRefusals refusals;

    /** Confirms; every open place needs an agency that exists today, one that was not proposed a reason, too. */
    @Transactional(Transactional.TxType.NEVER)
    @LegalBasis(rule = RULE, clause = "KAM-09")
    @LegalBasis(rule = OPEN_PLACES, clause = "KAM-09")
    public Outcome<HandbackStep> confirm(Actor actor, HandbackId id, ConfirmedReceivers wanted) {
        actor.must(KamPermission.PREPARE_HANDBACK);
        return steps.bySender(actor, id, HandbackStep.RECEIVERS, wanted.done(), held -> confirmed(actor, held, wanted));
    }

    private Outcome<Map<String, ?>> confirmed(Actor actor, OpenCase held, ConfirmedReceivers wanted) {
        List<Place> open = openPlaces(held);
        long strange = strangers(open, wanted);
        if (strange > 0) {
            return refusals.refused(
                    actor,
                    held,
                    OPEN_PLACES,
                    Map.of("strangeSites", strange, "openPlaces", open.size()),
                    Map.of("strangeSites", 0));
        }
        Map<UUID, String> numbers = agencies.numbers(wanted.agencies().values());
        List<String> without = open.stream()
                .filter(place -> !numbers.containsKey(wanted.agencies().get(place.site())))
                .map(Place::number)
                .toList();
        if (!without.isEmpty()) {
            return refusals.refused(
                    actor, held, RULE, Map.of("sitesWithoutAgency", without), Map.of("sitesWithoutAgency", List.of()));
        }
        List<String> beside = besides.sites(held.handback().id(), open, wanted.agencies());
        if (!beside.isEmpty() && wanted.reason() == null) {
            return besides.refused(actor, held, beside);
        }
        besides.keep(actor, held, beside, wanted.reason());
        assigning.assign(actor, held, open, wanted.agencies());
        named.forget(held.handback().id());
        back.askNobodyToAgree(actor, held);
        return Outcome.done(Map.of(
                "places",
                open.size(),
                "agencies",
                numbers.values().stream().sorted().toList()));
    }

    private static long strangers(List<Place> open, ConfirmedReceivers wanted) {
        Set<UUID> known = open.stream().map(Place::site).collect(Collectors.toSet());
        return wanted.agencies().keySet().stream()
                .filter(site -> !known.contains(site))
                .count();
    }

    private List<Place> openPlaces(OpenCase held) {
        return places.of(held.handback().id(), held.handback().care().orElseThrow()).stream()
                .filter(place -> !place.fixed())
                .toList();
    }
}
