package de.nahtstelle.kam.cleaning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a finding is to be mended.
 *
 * @param value the right value, where a person says it; null to take what was proposed
 * @param reopening whether a person knows that the case goes back to the choice of receivers, and wants it
 */
public record Mend(FindingKind kind, UUID subject, @Nullable String value, boolean reopening) {
    /** A mend that is not to send the case back. */
    public Mend(FindingKind kind, UUID subject, @Nullable String value) {
        this(kind, subject, value, false);
    }

    /** The same mend, although the case goes back. */
    public Mend although() {
        return new Mend(kind, subject, value, true);
    }
}
