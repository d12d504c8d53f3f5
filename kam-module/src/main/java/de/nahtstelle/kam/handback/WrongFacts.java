package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a wrong fact from a refusal: an agency cannot refuse (KAM-10). It shows that the place of a site is another one,
 * or that others come into question besides; and it shows the same once, as long as the sending side changes nothing.
 */
@ApplicationScoped
class WrongFacts {
    private static final String ONLY = "kam.only-agency-cannot-refuse";
    private static final String ANSWERED = "kam.misdirection-shown-once";
    private static final String CONTRARY = "kam.right-place-of-another";
    private static final String RIGHT_PLACE = "rightPlace";

    @Inject
    ProposingReceivers proposing;

    @Inject
    MisdirectedPlaces misdirected;

    @Inject
    RightPlaceWords words;

    @Inject
    StepRefusals refusals;

    /** Refuses what is no wrong fact of one of these places; empty when all are shown. */
    <T> Optional<Outcome<T>> refusal(Actor actor, OpenCase held, List<Place> reported, WrongReceiver wrong) {
        OwnDistricts own = new OwnDistricts(actor.unit().value(), proposing.asking());
        Set<ShownPlace> shown = misdirected.shownBy(actor, held.handback().id());
        for (Place place : reported) {
            RightPlace right = wrong.right().of(place.site());
            Optional<String> rule = ruleAgainst(own, shown, place, right);
            if (rule.isPresent()) {
                return Optional.of(refused(actor, held, rule.get(), place, right));
            }
        }
        return Optional.empty();
    }

    @LegalBasis(rule = ANSWERED, clause = "KAM-10")
    @LegalBasis(rule = ONLY, clause = "KAM-10")
    @LegalBasis(rule = CONTRARY, clause = "KAM-10")
    private static Optional<String> ruleAgainst(
            OwnDistricts own, Set<ShownPlace> shown, Place place, @Nullable RightPlace right) {
        if (own.comprise(place) && shown.contains(ShownPlace.of(place, right))) {
            return Optional.of(ANSWERED);
        }
        boolean nothingElse = right == null || own.alone(right) || !right.differsFrom(place);
        if (own.alone(place) && nothingElse) {
            return Optional.of(ONLY);
        }
        return own.alone(right) ? Optional.of(CONTRARY) : Optional.empty();
    }

    private <T> Outcome<T> refused(Actor actor, OpenCase held, String rule, Place place, @Nullable RightPlace right) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("site", place.number() + " " + place.name());
        facts.put("agency", actor.unitName());
        if (right != null) {
            facts.put(RIGHT_PLACE, words.of(right));
        }
        return refusals.refused(actor, held, rule, facts, Map.of("otherPlace", true));
    }
}
