package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.input.RequiredText;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agency shows that was not meant to receive it.
 *
 * @param part the part it is about, where the agency was offered several; null for all that is offered to it
 * @param sites the sites that belong elsewhere; empty when all do
 * @param wrongFact the fact that is wrong and what is right; no personal data
 * @param right where these sites lie in truth; null when their records are right, which an agency can only say where
 *     others come into question
 * @param proposed the agency that should receive it; null when unknown
 */
public record WrongReceiver(
        @Nullable UUID part,
        Set<UUID> sites,
        String wrongFact,
        @Nullable RightPlace right,
        @Nullable UUID proposed) {
    /** Without a fact nothing is shown. */
    public WrongReceiver {
        wrongFact = RequiredText.of("wrongFact", wrongFact);
    }

    /** What is wrong with all that is offered to the agency. */
    public WrongReceiver(Set<UUID> sites, String wrongFact, @Nullable RightPlace right, @Nullable UUID proposed) {
        this(null, sites, wrongFact, right, proposed);
    }

    /** Those of the sites of a part that belong elsewhere. */
    List<UUID> among(List<UUID> ofPart) {
        return ofPart.stream()
                .filter(site -> sites.isEmpty() || sites.contains(site))
                .toList();
    }

    /** What the sending side reads: the right place first. */
    String fact() {
        return right == null ? wrongFact : right + ": " + wrongFact;
    }
}
