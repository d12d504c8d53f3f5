package de.nahtstelle.launcher;

import org.jspecify.annotations.Nullable;

/** The portal cannot start; the message is the sentence the person reads, with what to do about it. */
final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
