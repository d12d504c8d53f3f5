package de.nahtstelle.benchmarks.figure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table.
 *
 * @param what what was measured, with size and load
 * @param target null when the figure is only recorded
 * @param sqlAlone the same SQL without the portal, in the same run; null when there is no such thing
 */
public record Figure(
        String what,
        Quantity measured,
        @Nullable Target target,
        @Nullable Quantity sqlAlone) {

    /** A figure without target. */
    public static Figure recorded(String what, Quantity measured) {
        return new Figure(what, measured, null, null);
    }

    /** Whether the target is reached; a figure without target always is. */
    public boolean passed() {
        return target == null || target.metBy(measured);
    }

    /** How many times the SQL alone; null when there is no such thing. */
    public @Nullable Double ratio() {
        return sqlAlone == null ? null : measured.over(sqlAlone);
    }

    String row() {
        Double ratio = ratio();
        return String.join(
                " | ",
                "| " + what,
                target == null ? "–" : target.toString(),
                measured.toString(),
                sqlAlone == null ? "–" : sqlAlone.toString(),
                ratio == null ? "–" : String.format(Locale.ROOT, "%.1f", ratio),
                verdict() + " |");
    }

    private String verdict() {
        if (target == null) {
            return "recorded";
        }
        return passed() ? "pass" : "**fail**";
    }
}
