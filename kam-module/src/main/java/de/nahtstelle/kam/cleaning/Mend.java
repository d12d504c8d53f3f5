package de.nahtstelle.kam.cleaning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a finding is to be mended.
 *
 * @param value the right value, where a person says it; null to take what was proposed
 * @param reopening whether a person knows that the case goes back to the choice of receivers, and wants it
 * @param seen the newest change of the case that the person has seen; null when what others write is not to be compared
 * @param asShown whether the value is the proposal that the person was shown, so that it is meant as long as it is proposed
 */
public record Mend(
        FindingKind kind,
        UUID subject,
        @Nullable String value,
        boolean reopening,
        @Nullable UUID seen,
        boolean asShown) {
    /** A mend that is not to send the case back, whatever others have written. */
    public Mend(FindingKind kind, UUID subject, @Nullable String value) {
        this(kind, subject, value, false, null, false);
    }

    /** The same mend, although the case goes back. */
    public Mend although() {
        return new Mend(kind, subject, value, true, seen, asShown);
    }

    /** The same mend by a person who has seen the changes up to this one. */
    public Mend havingSeen(@Nullable UUID change) {
        return new Mend(kind, subject, value, reopening, change, asShown);
    }

    /** The same mend, by the button that showed what it would write. */
    public Mend byProposal() {
        return new Mend(kind, subject, value, reopening, seen, true);
    }
}
