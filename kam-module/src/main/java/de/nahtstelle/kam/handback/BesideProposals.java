package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency that neither postal code and municipality nor a wrong receiver leads to is confirmed for a reason only,
 * which the timeline keeps: by a slip it would read of a customer that is none of its own (KAM-09).
 */
@ApplicationScoped
class BesideProposals {
    private static final String RULE = "kam.other-agency-for-a-reason";
    private static final String SITES = "sitesBeside";

    @Inject
    ProposingReceivers proposing;

    @Inject
    NamedReceivers named;

    @Inject
    StepRefusals refusals;

    @Inject
    CaseNotes notes;

    /** The numbers of the places where the agency is no proposal; a place that leads to none has nothing beside. */
    @LegalBasis(rule = RULE, clause = "KAM-09")
    List<String> sites(HandbackId id, List<Place> open, Map<UUID, UUID> wanted) {
        AskedPlaces asked = proposing.asking();
        Map<UUID, UUID> byWrongReceivers = named.of(id);
        return open.stream()
                .filter(place -> beside(
                        asked.agenciesAt(place.postalCode(), place.municipality()),
                        wanted.get(place.site()),
                        place.assigned(),
                        byWrongReceivers.get(place.site())))
                .map(Place::number)
                .toList();
    }

    static boolean beside(Set<UUID> proposed, @Nullable UUID wanted, @Nullable UUID assigned, @Nullable UUID named) {
        return wanted != null
                && !proposed.isEmpty()
                && !proposed.contains(wanted)
                && !wanted.equals(assigned)
                && !wanted.equals(named);
    }

    /** What is beside the proposals is not confirmed without a word. */
    <T> Outcome<T> refused(Actor actor, OpenCase held, List<String> sites) {
        return refusals.refused(actor, held, RULE, Map.of(SITES, sites), Map.of(SITES, List.of()));
    }

    /** Keeps why; nothing where nothing is beside. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(Actor actor, OpenCase held, List<String> sites, @Nullable String reason) {
        if (!sites.isEmpty()) {
            notes.note(
                    actor,
                    held.handback().id(),
                    CaseNotes.OTHER_AGENCY,
                    RULE,
                    Map.of(SITES, sites, "reason", Objects.requireNonNull(reason)));
        }
    }
}
