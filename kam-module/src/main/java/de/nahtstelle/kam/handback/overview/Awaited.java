package de.nahtstelle.kam.handback.overview;

import de.nahtstelle.kam.handback.HandbackStep;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which agencies a handback waits for: to agree, or to take over. To an agency only whether it waits for that agency.
 *
 * @param step {@code AGREED} or {@code TAKEN_OVER}, the step that is under way
 * @param agencies how many agencies have to do it; null to an agency, which knows of itself only
 * @param missing short names of those that have not done it yet, by number; to an agency at most its own
 */
public record Awaited(HandbackStep step, @Nullable Integer agencies, List<String> missing) {
    private static final int NAMED = 5;

    /** Whether the actor may know of all agencies. */
    public boolean whole() {
        return agencies != null;
    }

    /** Whether there is one agency only, so that its name says everything. */
    public boolean alone() {
        return agencies != null && agencies == 1 && missing.size() == 1;
    }

    /** How many agencies have done it; none to an agency. */
    public int answered() {
        return agencies == null ? 0 : agencies - missing.size();
    }

    /** What a sentence about it names: {@code answered}, {@code agencies}, {@code missing} and {@code more}. */
    public Map<String, Object> facts() {
        return Map.of(
                "answered", answered(),
                "agencies", agencies == null ? 0 : agencies,
                "missing", String.join(", ", missing.subList(0, Math.min(NAMED, missing.size()))),
                "more", more());
    }

    /** All that are missing. */
    public String names() {
        return String.join(", ", missing);
    }

    /** How many more are missing than a line names. */
    public int more() {
        return Math.max(0, missing.size() - NAMED);
    }
}
