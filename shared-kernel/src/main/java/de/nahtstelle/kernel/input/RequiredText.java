package de.nahtstelle.kernel.input;

import org.jspecify.annotations.Nullable;

/** A text that somebody has to give; blanks are none. */
public final class RequiredText {
    private RequiredText() {}

    /**
     * The text without the blanks around it.
     *
     * @throws WrongInput when nothing is left
     */
    public static String of(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw WrongInput.missing(field);
        }
        return text.strip();
    }
}
