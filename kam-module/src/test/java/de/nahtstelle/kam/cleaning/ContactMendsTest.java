package de.nahtstelle.kam.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("KAM-12: a contact")
class ContactMendsTest {
    @ParameterizedTest
    @ValueSource(strings = {"Personalabteilung, personal@kunde.example", "Empfang,+49 911 123-45"})
    void isAFunctionWithAddressOrNumber(String value) {
        assertThat(ContactMends.isContact(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Personalabteilung", "Empfang, morgen", ", personal@kunde.example", "Empfang, 12", "a, b@c@d"
            })
    void isNothingLess(String value) {
        assertThat(ContactMends.isContact(value)).isFalse();
    }
}
