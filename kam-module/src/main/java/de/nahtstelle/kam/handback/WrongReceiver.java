package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.input.RequiredText;
import de.nahtstelle.kernel.input.WrongInput;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an agency shows that was not meant to receive it.
 *
 * @param part the part it is about, where the agency was offered several; null for all that is offered to it
 * @param sites the sites that belong elsewhere; empty when all do
 * @param wrongFact the fact that is wrong and what is right; no personal data
 * @param right where these sites lie in truth; nowhere else when their records are right, which an agency can only say
 *     where others come into question
 * @param proposed the agency that should receive them; null when unknown
 */
public record WrongReceiver(
        @Nullable UUID part,
        Set<UUID> sites,
        String wrongFact,
        RightPlaces right,
        @Nullable UUID proposed) {
    /**
     * Without a fact nothing is shown.
     *
     * @throws WrongInput when none is named, or a right place is that of a site it is not about
     */
    public WrongReceiver {
        wrongFact = RequiredText.of("wrongFact", wrongFact);
        if (!sites.isEmpty() && !sites.containsAll(right.bySite().keySet())) {
            throw WrongInput.unknown("rightPlaces");
        }
    }

    /** What is wrong with all that is offered to the agency, or with these sites, which lie at one place. */
    public WrongReceiver(Set<UUID> sites, String wrongFact, @Nullable RightPlace right, @Nullable UUID proposed) {
        this(null, sites, wrongFact, RightPlaces.everywhere(right), proposed);
    }

    /** Every site that it names. */
    Set<UUID> named() {
        return Stream.concat(sites.stream(), right.bySite().keySet().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Those of the sites of a part that belong elsewhere. */
    List<UUID> among(List<UUID> ofPart) {
        return ofPart.stream()
                .filter(site -> sites.isEmpty() || sites.contains(site))
                .toList();
    }
}
