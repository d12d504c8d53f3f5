package de.nahtstelle.kam.handback;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which steps of the sending side an agency reads: how the case came about, and of the rest those that led to its own
 * offer. A case goes back when another agency was the wrong one, and what is then done anew would tell that there is
 * another. Rows of the case are older than an agency when their ids are: ids follow time.
 */
record OwnRound(String table, String handback, String step, Function<HandbackStep, String> name) {
    private static final OwnRound TIMELINE =
            new OwnRound("kernel.audit_entry", "subject", "action", step -> CaseNotes.action(step.inTimeline()));
    private static final OwnRound COURSE = new OwnRound("kam.handback_step", "handback", "step", HandbackStep::name);
    private static final String CONDITION = """
            exists (select from kam.handback_receiver r left join kernel.handover o on o.id = r.handover
                     where r.handback = %1$s and %2$s
                       and (%3$s or ({row}.id > r.id and ((%4$s and %5$s) or (%6$s and {row}.at <= r.announced_at)
                            or (%7$s and (r.agreed_at is null or {row}.at <= r.agreed_at)) or (%8$s and %9$s)))))
            """;

    /** Entries {@code kernel.audit_entry a} of a handback. */
    static String ofTimeline(HandbackSight sight) {
        return TIMELINE.condition("a", sight);
    }

    /** Steps {@code kam.handback_step s} of no single agency. */
    static String ofCourse(HandbackSight sight) {
        return COURSE.condition("s", sight);
    }

    private String condition(String row, HandbackSight sight) {
        return CONDITION
                .replace("{row}", row)
                .formatted(
                        row + "." + handback,
                        sight.ofReceiver(),
                        is(row, HandbackStep.OPENED, HandbackStep.CHOICE),
                        is(row, HandbackStep.ANNOUNCED),
                        noneSince(row, "r.announced_at"),
                        is(row, HandbackStep.RECEIVERS),
                        is(row, HandbackStep.CLEANED),
                        is(row, HandbackStep.HANDED_OVER),
                        noneSince(row, "o.offered_at"));
    }

    private String is(String row, HandbackStep... steps) {
        return Arrays.stream(steps)
                .map(wanted -> "'" + name.apply(wanted) + "'")
                .collect(Collectors.joining(", ", row + "." + step + " in (", ")"));
    }

    /** The step itself is noted a little after the moment at which it reached the agency. */
    private String noneSince(String row, String moment) {
        return "not exists (select from %1$s b where b.%2$s = %4$s.%2$s and b.%3$s = %4$s.%3$s and b.id < %4$s.id and b.at >= %5$s)"
                .formatted(table, handback, step, row, moment);
    }
}
