package de.nahtstelle.kam.joboffer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaretakerSignTest {
    @ParameterizedTest
    @ValueSource(strings = {"729-AGS-01", "843-KAM-123", "962-AG-07"})
    @DisplayName("KAM-12: agency, team and place name whoever looks after a job offer")
    void aSign(String text) {
        assertThat(CaretakerSign.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AG-S Fürth", "729-AGS", "72-AGS-01", "729-ags-01", "729-AGS-01 ", "729-AGS-0001", "x"})
    @DisplayName("KAM-12: any other text names nobody")
    void noSign(String text) {
        assertThat(CaretakerSign.isValid(text)).isFalse();
    }
}
