package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.input.WrongInput;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.organisation.Units;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells a wrong fact from a refusal: an agency cannot refuse (KAM-10). It shows that the place of a site is another one,
 * or that others come into question besides; and it shows it once, as long as the sending side changes nothing.
 */
@ApplicationScoped
class WrongFacts {
    private static final String ONLY = "kam.only-agency-cannot-refuse";
    private static final String ANSWERED = "kam.misdirection-shown-once";

    @Inject
    Places places;

    @Inject
    ProposingReceivers proposing;

    @Inject
    MisdirectedPlaces misdirected;

    @Inject
    StepRefusals refusals;

    @Inject
    Units units;

    /**
     * Whether what is named exists.
     *
     * @throws WrongInput when the agency named is none, or is the one that reports; when there is no such place
     */
    void mustBeKnown(Actor actor, WrongReceiver wrong) {
        UUID named = wrong.proposed();
        if (named != null && (!units.isAgency(new UnitId(named)) || isOwn(actor, named))) {
            throw WrongInput.unknown("proposed");
        }
        RightPlace right = wrong.right();
        if (right != null) {
            mustBeKnown(right.postalCode(), null, "rightPostalCode");
            if (right.municipality() != null) {
                mustBeKnown(null, right.municipality(), "rightMunicipality");
            }
        }
    }

    private void mustBeKnown(@Nullable String code, @Nullable String municipality, String field) {
        if (proposing.agenciesAt(code, municipality).isEmpty()) {
            throw WrongInput.unknown(field);
        }
    }

    /** Refuses what is no wrong fact of one of these sites; empty when all are shown. */
    @LegalBasis(rule = ONLY, clause = "KAM-10")
    @LegalBasis(rule = ANSWERED, clause = "KAM-10")
    <T> Optional<Outcome<T>> refusal(Actor actor, OpenCase held, Collection<UUID> sites, WrongReceiver wrong) {
        List<Place> reported = placesOf(held, sites);
        Set<UUID> shown = misdirected.shownBy(actor, held.handback().id());
        Optional<Outcome<T>> again = reported.stream()
                .filter(place -> shown.contains(place.site()))
                .findFirst()
                .map(place -> refused(actor, held, ANSWERED, place, Map.of("factsChanged", true)));
        return again.or(() -> reported.stream()
                .filter(place -> isOnly(actor, place) && !isElsewhere(actor, place, wrong.right()))
                .findFirst()
                .map(place -> refused(actor, held, ONLY, place, Map.of("rightPlace", true))));
    }

    /** Remembers by which facts the agency was led to these sites. */
    void keep(Actor actor, OpenCase held, Collection<UUID> sites, WrongReceiver wrong) {
        placesOf(held, sites)
                .forEach(place -> misdirected.keep(actor, held.handback().id(), place, wrong.right()));
    }

    /** The agency to ask next: the one that was named, else the only one at the right place; null when nobody knows. */
    @Nullable
    UUID next(WrongReceiver wrong) {
        RightPlace right = wrong.right();
        if (wrong.proposed() != null || right == null) {
            return wrong.proposed();
        }
        Set<UUID> there = proposing.agenciesAt(right.postalCode(), right.municipality());
        return there.size() == 1 ? there.iterator().next() : null;
    }

    private List<Place> placesOf(OpenCase held, Collection<UUID> sites) {
        return places.of(held.handback().id(), held.handback().care().orElseThrow()).stream()
                .filter(place -> sites.contains(place.site()))
                .toList();
    }

    private boolean isOnly(Actor actor, Place place) {
        return proposing
                .agenciesFor(place, place.postalCode())
                .equals(Set.of(actor.unit().value()));
    }

    private boolean isElsewhere(Actor actor, Place place, @Nullable RightPlace right) {
        return right != null
                && right.differsFrom(place)
                && !proposing
                        .agenciesAt(right.postalCode(), right.municipality())
                        .equals(Set.of(actor.unit().value()));
    }

    private <T> Outcome<T> refused(Actor actor, OpenCase held, String rule, Place place, Map<String, ?> wouldChangeIt) {
        return refusals.refused(
                actor,
                held,
                rule,
                Map.of("site", place.number() + " " + place.name(), "agency", actor.unitName()),
                wouldChangeIt);
    }

    private static boolean isOwn(Actor actor, UUID agency) {
        return actor.unit().value().equals(agency);
    }
}
