package de.nahtstelle.kernel.persistence;

import java.time.Instant;
import java.util.List;

/**
 * What somebody else wrote and what one wanted to write over it, side by side.
 *
 * @param record how a person knows the record; empty when it is the case itself
 * @param by person and unit
 * @param basis names the state that is shown; whoever writes over it sends it back, so that a later one is not lost;
 *     {@link #OVER} when nothing is left to be written over
 */
public record Conflict(String record, String by, Instant at, String basis, List<Difference> differences) {
    /** The basis where one's own can no longer be written. */
    public static final String OVER = "";

    /**
     * One field.
     *
     * @param theirs what stands there; empty when nothing does
     * @param yours what was to be written; empty for nothing
     */
    public record Difference(String field, String theirs, String yours) {}

    /** Whether anything differs at all. */
    public boolean differs() {
        return differences.stream().anyMatch(field -> !field.theirs().equals(field.yours()));
    }
}
