package de.nahtstelle.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatTest {
    private static final LocalDate DAY = LocalDate.of(2022, 11, 7);

    @Test
    void severalFactsAreParted() {
        assertEquals("729, 843", Format.fact(List.of("729", "843"), Locale.GERMAN));
    }

    @Test
    void aDayStandsInTheLanguageOfThePage() {
        assertEquals("07.11.2022", Format.day(DAY, Locale.GERMAN));
        assertEquals("7 Nov 2022", Format.day(DAY, Locale.ENGLISH));
    }

    @Test
    void aMomentBelongsToTheDayInBerlin() {
        assertEquals("08.11.2022", Format.day(Instant.parse("2022-11-07T23:30:00Z"), Locale.GERMAN));
    }

    @Test
    void aDayKeptAsTextInAReceiptIsADay() {
        assertEquals("07.11.2022", Format.fact("2022-11-07", Locale.GERMAN));
    }

    @Test
    void aMomentKeptAsTextIsDayAndTime() {
        assertEquals("07.11.2022, 08:06", Format.fact("2022-11-07T07:06:38.416857Z", Locale.GERMAN));
    }

    @Test
    void aNumberHasTheSeparatorsOfTheLanguage() {
        assertEquals("12.345,5", Format.fact(new BigDecimal("12345.5"), Locale.GERMAN));
    }

    @Test
    void aMissingFactIsADash() {
        assertEquals("–", Format.fact(null, Locale.GERMAN));
    }
}
