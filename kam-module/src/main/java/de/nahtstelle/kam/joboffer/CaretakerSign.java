package de.nahtstelle.kam.joboffer;

import java.util.regex.Pattern;

/**
 * The sign by which the old systems name whoever looks after a job offer: number of the agency, team, place in it, for
 * instance {@code 729-AGS-01}. It names a place of work and no person.
 */
public final class CaretakerSign {
    /** The form, for Java and PostgreSQL alike; without anchors. */
    public static final String PATTERN = "[0-9]{3}-[A-Z]{2,5}-[0-9]{2,3}";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    private CaretakerSign() {}

    /** Whether the text is such a sign. */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }
}
