package de.nahtstelle.kernel.event;

import java.util.ArrayList;
import java.util.List;

/** Tells an administrator why a delivery failed: the failure and its causes, outermost first. */
final class Failures {
    private Failures() {}

    static String describe(Throwable failure) {
        List<String> lines = new ArrayList<>();
        List<Throwable> seen = new ArrayList<>();
        for (Throwable t = failure; t != null && !seen.contains(t); t = t.getCause()) {
            seen.add(t);
            lines.add(t.toString());
        }
        return String.join("\n", lines);
    }
}
