package de.nahtstelle.kam.keyaccount;

import de.nahtstelle.kernel.directive.LegalBasis;
import java.util.Arrays;
import java.util.List;

/**
 * Why a customer is to become a key account: every trait judged, each with evidence. A customer that shows none of
 * them is no potential key account.
 */
@LegalBasis(rule = "kam.selection-profile", clause = "KAM-31")
public record SelectionProfile(List<Judgement> judgements) {
    /** Keeps a copy. */
    public SelectionProfile {
        judgements = List.copyOf(judgements);
    }

    /** The traits not judged, or judged without evidence. */
    public List<Trait> open() {
        return Arrays.stream(Trait.values()).filter(trait -> !proven(trait)).toList();
    }

    private boolean proven(Trait trait) {
        List<Judgement> found = judgements.stream()
                .filter(judgement -> judgement.trait() == trait)
                .toList();
        return found.size() == 1 && !found.get(0).evidence().isBlank();
    }

    /** How many traits the customer shows. */
    public long met() {
        return judgements.stream().filter(Judgement::met).count();
    }

    /** Whether the customer may be admitted with it. */
    public boolean carries() {
        return open().isEmpty() && met() > 0;
    }
}
