package de.nahtstelle.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 11, 7);

    @Test
    void aDayIsReadAsPeopleWriteIt() {
        assertThat(WrittenDay.read("1.12.2022", TODAY))
                .isEqualTo(new WrittenDay(LocalDate.of(2022, 12, 1), "01.12.2022", false));
    }

    @Test
    void aDayIsReadAsALinkCarriesIt() {
        assertThat(WrittenDay.read("2022-12-01", TODAY).day()).isEqualTo(LocalDate.of(2022, 12, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.12.2022", "01.12.22", "1. 12. 2022", "01122022", "011222"})
    void aDayIsReadHoweverSomebodyInAHurryTypesIt(String typed) {
        assertThat(WrittenDay.read(typed, TODAY).day()).isEqualTo(LocalDate.of(2022, 12, 1));
    }

    @Test
    void nothingWrittenMeansTheOtherDay() {
        assertThat(WrittenDay.read(" ", TODAY)).isEqualTo(new WrittenDay(TODAY, "07.11.2022", false));
    }

    @Test
    void whatIsNoDayStaysInTheFieldAndIsSaidToBeWrong() {
        assertThat(WrittenDay.read("31.02.2022", TODAY)).isEqualTo(new WrittenDay(TODAY, "31.02.2022", true));
        assertThat(WrittenDay.read("gestern", TODAY).wrong()).isTrue();
    }
}
