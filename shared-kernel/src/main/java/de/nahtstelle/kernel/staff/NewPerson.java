package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.input.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be entered.
 *
 * @param personnelNumber unique in the house
 * @param signInName unique in the house
 */
public record NewPerson(
        String personnelNumber, String name, @Nullable String email, String signInName) {
    /** Without the blanks around what was typed. */
    public NewPerson {
        personnelNumber = RequiredText.of("personnelNumber", personnelNumber);
        name = RequiredText.of("name", name);
        signInName = RequiredText.of("signInName", signInName);
    }
}
