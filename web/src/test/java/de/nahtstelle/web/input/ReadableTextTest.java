package de.nahtstelle.web.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "Müller & Söhne", "Łódź", "two\nlines", "\uD83D\uDE00"})
    void whatThePortalCanHoldIsTaken(String text) {
        assertThat(ReadableText.complaint(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\uD83D", "a\uDE00b"})
    void whatNoDatabaseHoldsIsNot(String text) {
        assertThat(ReadableText.complaint(text)).isPresent();
    }

    @Test
    void noFieldTakesMoreThanTenThousandCharacters() {
        assertThat(ReadableText.complaint("x".repeat(ReadableText.LONGEST))).isEmpty();
        assertThat(ReadableText.complaint("x".repeat(ReadableText.LONGEST + 1))).isPresent();
    }
}
