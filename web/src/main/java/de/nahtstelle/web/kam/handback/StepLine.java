package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.HandbackCase;
import de.nahtstelle.kam.handback.HandbackCase.Done;
import de.nahtstelle.kam.handback.HandbackStep;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A step of a handback as the page lists it.
 *
 * @param state done, current or open, as the tag wants it
 * @param person who did it; null when nobody has yet
 * @param covered for whom that person acted; null when for themselves
 * @param unit the unit of that person; null when nobody has done it yet
 * @param when in UTC
 * @param points the points of its checklist
 */
public record StepLine(
        HandbackStep step,
        int number,
        String state,
        @Nullable String person,
        @Nullable String covered,
        @Nullable String unit,
        @Nullable Instant when,
        String clause,
        List<String> points) {

    /** The steps of the case; {@code clauses} says which clause governed a step when it was done, or governs it today. */
    static List<StepLine> of(HandbackCase file, BiFunction<HandbackStep, @Nullable Instant, String> clauses) {
        return Arrays.stream(HandbackStep.values())
                .map(step -> line(file, step, clauses))
                .toList();
    }

    private static StepLine line(
            HandbackCase file, HandbackStep step, BiFunction<HandbackStep, @Nullable Instant, String> clauses) {
        Done last = file.steps().stream()
                .filter(done -> done.step() == step)
                .reduce((earlier, later) -> later)
                .orElse(null);
        boolean complete = step.compareTo(file.facts().done()) <= 0;
        Done by = complete ? last : null;
        return new StepLine(
                step,
                step.number(),
                complete ? "done" : state(file, step),
                by == null ? null : by.person(),
                by == null ? null : by.coveredPerson(),
                by == null ? null : by.unit(),
                by == null ? null : by.at(),
                clauses.apply(step, by == null ? null : by.at()),
                step.checklist());
    }

    private static String state(HandbackCase file, HandbackStep step) {
        boolean next = file.facts().done().next().filter(step::equals).isPresent();
        return next && file.facts().closedAt() == null ? "current" : "blocked";
    }
}
