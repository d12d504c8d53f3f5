package de.nahtstelle.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkingDaysTest {
    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "2022-11-01, BY, false",
        "2022-11-01, BE, true",
        "2022-11-16, SN, false",
        "2022-11-16, NW, true",
        "2022-10-31, HH, false",
        "2022-10-31, BY, true",
        "2023-03-08, BE, false",
        "2023-03-08, MV, false",
        "2022-03-08, MV, true",
        "2022-12-26, HE, false",
        "2022-12-24, HE, false",
        "2022-11-07, NI, true",
        "2022-11-01, , false",
        "2022-10-31, , true"
    })
    void aHolidayOfOneLandIsAWorkingDayOfAnother(LocalDate day, String land, boolean works) {
        assertThat(WorkingDays.isWorkingDay(day, land)).isEqualTo(works);
    }

    @Test
    void theStartDoesNotCountAndTheWeekendIsSkipped() {
        assertThat(WorkingDays.after(LocalDate.of(2022, 11, 10), 2, "NW")).isEqualTo(LocalDate.of(2022, 11, 14));
    }

    @Test
    void tenWorkingDaysOverChristmasEndInTheNewYear() {
        assertThat(WorkingDays.after(LocalDate.of(2022, 12, 22), 10, "BY")).isEqualTo(LocalDate.of(2023, 1, 9));
    }

    @Test
    void aPastDayIsCountedNegative() {
        assertThat(WorkingDays.between(LocalDate.of(2022, 11, 9), LocalDate.of(2022, 11, 7), "BE"))
                .isEqualTo(-2);
    }

    @ParameterizedTest
    @MethodSource("randomCases")
    void countingBackGivesTheDaysThatWereAdded(LocalDate start, int days, String land) {
        LocalDate end = WorkingDays.after(start, days, land);
        assertThat(WorkingDays.isWorkingDay(end, land)).isTrue();
        assertThat(WorkingDays.between(start, end, land)).isEqualTo(days);
    }

    static Stream<Object[]> randomCases() {
        String[] laender = {
            "BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH"
        };
        Random random = new Random(20221107);
        return Stream.generate(() -> new Object[] {
                    LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1500)),
                    1 + random.nextInt(40),
                    laender[random.nextInt(laender.length)]
                })
                .limit(200);
    }
}
