package de.nahtstelle.kernel.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDayTest {
    @Test
    void aDayIsReadAsItIsWritten() {
        assertEquals(Optional.of(LocalDate.of(2022, 11, 7)), CalendarDay.parse("2022-11-07"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "7.11.2022", "2022-02-30", "+999999999-12-31", "+10000-01-01", "0000-01-01", "-0001-01-01"})
    void whatNobodyCanMeanIsNoDay(String text) {
        assertEquals(Optional.empty(), CalendarDay.parse(text));
    }
}
