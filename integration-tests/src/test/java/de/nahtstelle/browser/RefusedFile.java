package de.nahtstelle.browser;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A file that the portal does not take in.
 *
 * @param name what is wrong with it, for the report and the screenshots
 * @param sentence what the page says
 */
record RefusedFile(String name, String text, Charset encoding, String sentence) {
    static RefusedFile of(String name, String text) {
        return new RefusedFile(name, text, StandardCharsets.UTF_8, "");
    }

    RefusedFile in(Charset other) {
        return new RefusedFile(name, text, other, sentence);
    }

    RefusedFile because(String said) {
        return new RefusedFile(name, text, encoding, said);
    }

    byte[] content() {
        return text.getBytes(encoding);
    }

    @Override
    public String toString() {
        return name;
    }
}
