package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.overview.HandbackFilter;
import de.nahtstelle.web.list.AddressId;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The filter of the list of handbacks as it is kept under an id; what the list does not know is left out. */
final class HandbackCriteria {
    static final String LIST = "kam.handbacks";

    private HandbackCriteria() {}

    static HandbackFilter of(Map<String, String> values) {
        return new HandbackFilter(
                values.get("text"),
                step(values.get("done")),
                values.get("region"),
                AddressId.parse(values.get("agency")).orElse(null),
                Boolean.parseBoolean(values.get("overdue")));
    }

    private static @Nullable HandbackStep step(@Nullable String done) {
        return Arrays.stream(HandbackStep.values())
                .filter(step -> step.name().equals(done))
                .findFirst()
                .orElse(null);
    }
}
