package de.nahtstelle.web.admin.events;

import de.nahtstelle.kernel.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;

/** How long something has been waiting, by the system's clock, in the largest unit that fits. */
@Named
@ApplicationScoped
public class Age {
    @Inject
    SystemClock clock;

    /** The unit: {@code minutes}, {@code hours} or {@code days}. */
    public String unit(Instant since) {
        Duration age = age(since);
        if (age.toHours() < 1) {
            return "minutes";
        }
        return age.toDays() < 2 ? "hours" : "days";
    }

    /** How many of the unit, without fractions. */
    public long count(Instant since) {
        Duration age = age(since);
        return switch (unit(since)) {
            case "minutes" -> age.toMinutes();
            case "hours" -> age.toHours();
            default -> age.toDays();
        };
    }

    private Duration age(Instant since) {
        return Duration.between(since, clock.now());
    }
}
