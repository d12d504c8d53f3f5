package de.nahtstelle.kernel.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordRuleTest {
    @Test
    void fifteenCharactersAreEnough() {
        assertThat(PasswordRule.objection("alt", "abcde fghij kl2", "neu.probe"))
                .isEmpty();
    }

    @Test
    void fourteenAreTooFew() {
        assertThat(PasswordRule.objection("alt", "abcde fghij kl", "neu.probe")).contains(PasswordChange.TOO_SHORT);
    }

    @Test
    void moreThanAHundredAndTwentyEightAreTooMany() {
        assertThat(PasswordRule.objection("alt", "abcdefgh ".repeat(15), "neu.probe"))
                .contains(PasswordChange.TOO_LONG);
    }

    @Test
    void theOldOneIsNoNewOne() {
        String old = "vier Worte ohne Zusammenhang";
        assertThat(PasswordRule.objection(old, old, "neu.probe")).contains(PasswordChange.SAME);
    }

    @Test
    void fewDifferentCharactersAreTooSimple() {
        assertThat(PasswordRule.objection("alt", "abababababababab", "neu.probe"))
                .contains(PasswordChange.TOO_SIMPLE);
    }

    @Test
    void theSignInNameIsTooSimple() {
        assertThat(PasswordRule.objection("alt", "mein Neu.Probe-Kennwort", "neu.probe"))
                .contains(PasswordChange.TOO_SIMPLE);
    }
}
