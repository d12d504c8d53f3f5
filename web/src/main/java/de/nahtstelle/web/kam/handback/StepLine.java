package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.HandbackCase;
import de.nahtstelle.kam.handback.HandbackCase.Done;
import de.nahtstelle.kam.handback.HandbackStep;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a handback as the page lists it.
 *
 * @param state done, current or open, as the tag wants it
 * @param who person and unit that did it; null when nobody has yet
 * @param when in UTC
 * @param points the points of its checklist
 */
public record StepLine(
        HandbackStep step,
        int number,
        String state,
        @Nullable String who,
        @Nullable Instant when,
        String clause,
        List<String> points) {

    static List<StepLine> of(HandbackCase file) {
        return Arrays.stream(HandbackStep.values())
                .map(step -> line(file, step))
                .toList();
    }

    private static StepLine line(HandbackCase file, HandbackStep step) {
        Done last = file.steps().stream()
                .filter(done -> done.step() == step)
                .reduce((earlier, later) -> later)
                .orElse(null);
        boolean complete = step.compareTo(file.facts().done()) <= 0;
        return new StepLine(
                step,
                step.number(),
                complete ? "done" : state(file, step),
                complete && last != null ? last.person() + ", " + last.unit() : null,
                complete && last != null ? last.at() : null,
                step.clause(),
                step.checklist());
    }

    private static String state(HandbackCase file, HandbackStep step) {
        boolean next = file.facts().done().next().filter(step::equals).isPresent();
        return next && file.facts().closedAt() == null ? "current" : "blocked";
    }
}
