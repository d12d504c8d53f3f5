package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.HandbackFilter;
import de.nahtstelle.kam.handback.HandbackStep;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an address asks the list of handbacks for; what it does not know is left out. */
record HandbackCriteria(
        @Nullable String text,
        @Nullable String done,
        @Nullable String region,
        @Nullable String agency,
        boolean overdue) {
    static HandbackCriteria of(HttpServletRequest request) {
        return new HandbackCriteria(
                request.getParameter("text"),
                request.getParameter("done"),
                request.getParameter("region"),
                request.getParameter("agency"),
                Boolean.parseBoolean(request.getParameter("overdue")));
    }

    HandbackFilter filter() {
        return new HandbackFilter(
                text, step(), region == null || region.isEmpty() ? null : region, id(agency), overdue);
    }

    private @Nullable HandbackStep step() {
        return Arrays.stream(HandbackStep.values())
                .filter(step -> step.name().equals(done))
                .findFirst()
                .orElse(null);
    }

    static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
