package de.nahtstelle.kernel.time;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Working days of a Land: Monday to Friday without its public holidays. A unit for which no Land is known works by the
 * calendar of the head office (ADR 0026). A pure function of its arguments.
 */
public final class WorkingDays {
    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(Locale.GERMANY.getCountry()));

    /** The Land of the head office, in Nürnberg. */
    private static final String HEAD_OFFICE = "BY";

    private WorkingDays() {}

    /**
     * Whether people work that day.
     *
     * @param land ISO 3166-2 code of the Land without the country, for instance {@code BY}; null where none is known
     */
    public static boolean isWorkingDay(LocalDate day, @Nullable String land) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.isHoliday(day, (land == null ? HEAD_OFFICE : land).toLowerCase(Locale.ROOT));
    }

    /** The day on which the given number of working days after {@code start} is reached; {@code start} does not count. */
    public static LocalDate after(LocalDate start, int workingDays, @Nullable String land) {
        return Stream.iterate(start.plusDays(1), day -> day.plusDays(1))
                .filter(day -> isWorkingDay(day, land))
                .skip(workingDays - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** How many working days lie after {@code from}, up to and including {@code to}; negative when it is past. */
    public static int between(LocalDate from, LocalDate to, @Nullable String land) {
        if (to.isBefore(from)) {
            return -between(to, from, land);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> isWorkingDay(day, land))
                .count();
    }
}
