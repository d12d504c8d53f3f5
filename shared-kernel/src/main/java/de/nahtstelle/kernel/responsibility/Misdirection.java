package de.nahtstelle.kernel.responsibility;

import de.nahtstelle.kernel.input.RequiredText;
import de.nahtstelle.kernel.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Why a handover came to the wrong unit, as its receiver shows.
 *
 * @param wrongFact the fact the sender relied on, and what is right; no personal data
 * @param proposed the unit that should receive it instead; null when the receiver does not know
 */
public record Misdirection(String wrongFact, @Nullable UnitId proposed) {
    /** A handover comes to the wrong unit by some fact. */
    public Misdirection {
        wrongFact = RequiredText.of("wrongFact", wrongFact);
    }
}
