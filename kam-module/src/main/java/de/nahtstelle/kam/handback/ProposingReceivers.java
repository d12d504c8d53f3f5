package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.agency.AgencyCandidate;
import de.nahtstelle.kernel.agency.AgencyCandidates;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Proposes the receiving agencies by postal code and municipality; a person confirms (KAM-09). */
@ApplicationScoped
public class ProposingReceivers {
    @Inject
    AgencyCandidates candidates;

    @Inject
    Places places;

    @Inject
    NamedReceivers named;

    @Inject
    BusinessClock clock;

    /** For each place its candidates: several where there are several, none where none is known. */
    @LegalBasis(rule = "kam.agency-by-postal-code", clause = "KAM-09")
    public List<ProposedReceiver> propose(Actor actor, HandbackId id, Care care) {
        actor.must(KamPermission.PREPARE_HANDBACK);
        AskedPlaces asked = asking();
        Map<UUID, UUID> wanted = named.of(id);
        return places.of(id, care).stream()
                .map(place -> proposed(
                        place, asked.candidatesAt(place.postalCode(), place.municipality()), wanted.get(place.site())))
                .toList();
    }

    /** Asks for the agencies of places, for each place once, as long as what is returned is used. */
    AskedPlaces asking() {
        LocalDate today = clock.today();
        return new AskedPlaces((code, municipality) -> candidates.of(code, municipality, today));
    }

    /** The agencies that come into question there; none where nothing is known. */
    Set<UUID> agenciesAt(@Nullable String code, @Nullable String municipality) {
        return asking().agenciesAt(code, municipality);
    }

    static ProposedReceiver proposed(Place place, List<AgencyCandidate> candidates, @Nullable UUID named) {
        return new ProposedReceiver(
                place.site(),
                place.number(),
                place.name(),
                place.street(),
                place.postalCode(),
                place.town(),
                candidates,
                place.assigned() != null ? place.assigned() : next(candidates, named),
                place.fixed(),
                place.assigned() == null ? named : null);
    }

    /** The agency another one named goes before the only candidate: that is the one which proved to be wrong. */
    private static @Nullable UUID next(List<AgencyCandidate> candidates, @Nullable UUID named) {
        return named != null ? named : only(candidates);
    }

    private static @Nullable UUID only(List<AgencyCandidate> candidates) {
        return candidates.size() == 1 ? candidates.get(0).agency() : null;
    }
}
