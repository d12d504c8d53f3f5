package de.nahtstelle.web.input;

import java.util.Optional;

/** What text has to be before anything is done with it: short enough, and such that the database can hold it. */
public final class ReadableText {
    /** No field of the portal takes more. */
    public static final int LONGEST = 10_000;

    private ReadableText() {}

    /** What is wrong with the text; empty when nothing is. */
    public static Optional<String> complaint(String text) {
        if (text.length() > LONGEST) {
            return Optional.of("longer than " + LONGEST + " characters");
        }
        if (text.indexOf('\0') >= 0) {
            return Optional.of("holds the character U+0000");
        }
        return text.codePoints().anyMatch(ReadableText::isHalf)
                ? Optional.of("holds half of a surrogate pair")
                : Optional.empty();
    }

    private static boolean isHalf(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }
}
