package de.nahtstelle.kernel.audit;

import de.nahtstelle.kernel.identity.SubjectRef;
import java.util.Map;

/**
 * Entries about one subject that stand in a timeline, if need be beside those of other subjects.
 *
 * @param condition which of them, on {@code kernel.audit_entry a}
 * @param parameters the named parameters of the condition; a name has the same value in all excerpts of a timeline
 */
public record Excerpt(SubjectRef subject, String condition, Map<String, Object> parameters) {
    /** Everything that was done to the subject. */
    public static Excerpt all(SubjectRef subject) {
        return new Excerpt(subject, "true", Map.of());
    }

    /** Only those of these that fit the further condition as well. */
    public Excerpt and(String further) {
        return new Excerpt(subject, "(" + condition + ") and (" + further + ")", parameters);
    }
}
