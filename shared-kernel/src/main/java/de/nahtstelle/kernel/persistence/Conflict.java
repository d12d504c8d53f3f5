package de.nahtstelle.kernel.persistence;

import java.time.Instant;
import java.util.List;

/**
 * What somebody else wrote and what one wanted to write over it, side by side.
 *
 * @param by person and unit
 * @param basis names the state that is shown; whoever writes over it sends it back, so that a later one is not lost
 */
public record Conflict(String by, Instant at, String basis, List<Difference> differences) {
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
