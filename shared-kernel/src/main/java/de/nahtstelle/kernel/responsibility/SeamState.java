package de.nahtstelle.kernel.responsibility;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far what is open has come. What is escalated is among the overdue. */
public enum SeamState {
    /** The last day has not passed. */
    IN_TIME("h.deadline >= :today"),
    /** The last day has passed. */
    OVERDUE("h.deadline < :today"),
    /** It lies with the monitoring. */
    ESCALATED(SeamState.LIES_WITH_MONITORING);

    /** An escalation keeps the day that passed: a subject may be part of several seams, each with a day of its own. */
    static final String LIES_WITH_MONITORING = "exists (select from kernel.work_item e where e.subject = h.subject"
            + " and e.due_on = h.deadline and e.done_at is null and e.function = 'MONITORING')";

    private final String condition;

    SeamState(String condition) {
        this.condition = condition;
    }

    /** Reads a state from an address; null when it says nothing known. */
    public static @Nullable SeamState parse(@Nullable String text) {
        return Arrays.stream(values())
                .filter(state -> state.key().equals(text))
                .findFirst()
                .orElse(null);
    }

    /** The name as it stands in an address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A condition on {@code kernel.open_seam h}; it may name the parameter {@code today}. */
    String condition() {
        return condition;
    }
}
