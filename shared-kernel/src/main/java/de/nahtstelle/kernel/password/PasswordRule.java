package de.nahtstelle.kernel.password;

import java.util.Locale;
import java.util.Optional;

/**
 * What makes a password good: its length. Which characters it has is left to the person, because prescribed mixtures
 * make passwords that are alike; it must only not be the old one nor carry the sign-in name.
 */
final class PasswordRule {
    /** Where nothing but the password protects, current recommendations ask for fifteen characters. */
    static final int SHORTEST = 15;

    static final int LONGEST = 128;

    private static final int DIFFERENT_CHARACTERS = 5;

    private PasswordRule() {}

    /** What speaks against the new password; empty when nothing does. */
    static Optional<PasswordChange> objection(String old, String wanted, String signInName) {
        int length = wanted.codePointCount(0, wanted.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordChange.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PasswordChange.TOO_LONG);
        }
        if (wanted.equals(old)) {
            return Optional.of(PasswordChange.SAME);
        }
        return simple(wanted, signInName) ? Optional.of(PasswordChange.TOO_SIMPLE) : Optional.empty();
    }

    private static boolean simple(String wanted, String signInName) {
        return wanted.codePoints().distinct().count() < DIFFERENT_CHARACTERS
                || wanted.toLowerCase(Locale.ROOT).contains(signInName.toLowerCase(Locale.ROOT));
    }
}
