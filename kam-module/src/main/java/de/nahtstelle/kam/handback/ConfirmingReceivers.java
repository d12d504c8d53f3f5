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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A person confirms which agency receives what; sites an agency keeps already are left alone (KAM-09). */
@ApplicationScoped
public class ConfirmingReceivers {
    private static final String RULE = "kam.agency-by-postal-code";
    private static final String OPEN_PLACES = "kam.receivers-of-open-places";
    private static final String BESIDE = "sitesBeside";

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
        HandbackId id = held.handback().id();
        List<Place> open = openPlaces(held);
        List<String> beside = besides.sites(id, open, wanted.agencies());
        Optional<Outcome<Map<String, ?>>> refusal = refusal(actor, held, open, wanted)
                .or(() -> beside.isEmpty() || wanted.reason() != null
                        ? Optional.empty()
                        : Optional.of(refusals.refused(
                                actor, held, BesideProposals.RULE, Map.of(BESIDE, beside), Map.of(BESIDE, List.of()))));
        return refusal.orElseGet(() -> {
            assigning.assign(actor, held, open, wanted.agencies());
            named.forget(id);
            back.askNobodyToAgree(actor, held);
            if (!beside.isEmpty()) {
                besides.keep(actor, id, beside, Objects.requireNonNull(wanted.reason()));
            }
            return Outcome.done(Map.of(
                    "places",
                    open.size(),
                    "agencies",
                    agencies.numbers(wanted.agencies().values())));
        });
    }

    private Optional<Outcome<Map<String, ?>>> refusal(
            Actor actor, OpenCase held, List<Place> open, ConfirmedReceivers wanted) {
        long strange = strangers(open, wanted);
        if (strange > 0) {
            return Optional.of(refusals.refused(
                    actor,
                    held,
                    OPEN_PLACES,
                    Map.of("strangeSites", strange, "openPlaces", open.size()),
                    Map.of("strangeSites", 0)));
        }
        List<String> without = open.stream()
                .filter(place -> !agencies.exists(wanted.agencies().get(place.site())))
                .map(Place::number)
                .toList();
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of(refusals.refused(
                        actor,
                        held,
                        RULE,
                        Map.of("sitesWithoutAgency", without),
                        Map.of("sitesWithoutAgency", List.of())));
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
