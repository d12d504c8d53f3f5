package de.nahtstelle.kernel.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("KAM-12: An invalid Betriebsnummer is found by its check digit")
class CompanyNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"91000001", "91000078", "91001400"})
    void aRightNumberIsAccepted(String number) {
        assertThat(CompanyNumber.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91000002", "91000079", "9100007", "910000780", "9100007A", ""})
    void anyOtherNumberIsFound(String number) {
        assertThat(CompanyNumber.isValid(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void oneWrongDigitIsAlwaysFound(int place) {
        String right = "91000078";
        for (char digit = '0'; digit <= '9'; digit++) {
            String number = right.substring(0, place) + digit + right.substring(place + 1);
            assertThat(CompanyNumber.isValid(number)).isEqualTo(number.equals(right));
        }
    }
}
