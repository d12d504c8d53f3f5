package de.nahtstelle.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
    private static final LocalDate MONDAY = LocalDate.of(2022, 10, 31);

    @Test
    void yesterdayIsOverdue() {
        assertEquals("overdue", Deadlines.state(MONDAY, MONDAY.minusDays(1), "BY"));
    }

    @Test
    void theDayItselfIsStillInTime() {
        assertEquals("today", Deadlines.state(MONDAY, MONDAY, "BY"));
    }

    @Test
    void threeWorkingDaysAreSoonAndAHolidayOfTheLandIsNone() {
        assertEquals("soon", Deadlines.state(MONDAY, LocalDate.of(2022, 11, 4), "BY"));
        assertEquals("later", Deadlines.state(MONDAY, LocalDate.of(2022, 11, 4), "BE"));
    }

    @Test
    void withoutALandTheHolidaysOfTheHeadOfficeCount() {
        assertEquals("soon", Deadlines.state(MONDAY, LocalDate.of(2022, 11, 4), null));
    }
}
