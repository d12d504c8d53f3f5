package de.nahtstelle.web.shell;

import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.kernel.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How near a deadline is, in working days of a Land, said in words so that colour is not needed. */
@Named
@ApplicationScoped
public class Deadlines {
    private static final int SOON = 3;
    private static final String NATIONWIDE = "";

    @Inject
    BusinessClock clock;

    @Inject
    Texts texts;

    /** Names how near it is: {@code overdue}, {@code today}, {@code soon} or {@code later}. */
    public String state(LocalDate day, @Nullable String land) {
        return state(clock.today(), day, land);
    }

    /** The icon of that state. */
    public String icon(LocalDate day, @Nullable String land) {
        return switch (state(day, land)) {
            case "overdue" -> "danger";
            case "today", "soon" -> "warning";
            default -> "calendar-today";
        };
    }

    /**
     * How many working days are left, or overdue, in words.
     *
     * @param land ISO 3166-2 code without the country; null or empty counts nationwide holidays only
     */
    public String left(LocalDate day, @Nullable String land) {
        int days = workingDays(clock.today(), day, land);
        String name =
                "deadline." + (day.isBefore(clock.today()) ? "overdue" : day.equals(clock.today()) ? "today" : "left");
        return texts.of(name, Map.of("days", Math.abs(days)));
    }

    static String state(LocalDate today, LocalDate day, @Nullable String land) {
        if (day.isBefore(today)) {
            return "overdue";
        }
        if (day.equals(today)) {
            return "today";
        }
        return workingDays(today, day, land) <= SOON ? "soon" : "later";
    }

    private static int workingDays(LocalDate today, LocalDate day, @Nullable String land) {
        return WorkingDays.between(today, day, land == null ? NATIONWIDE : land);
    }
}
