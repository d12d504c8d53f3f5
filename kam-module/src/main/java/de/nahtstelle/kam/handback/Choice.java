package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.input.RequiredText;
import java.time.LocalDate;
import java.util.Set;

/**
 * What the customer wants, as a form or a machine client sends it.
 *
 * @param chosenOn the day the customer said so, in Berlin
 * @param chosenWith who said so for the customer: function, and name where it is known
 * @param confirmed the points of the checklist that were confirmed
 * @param version the version of the case the form was shown with
 */
public record Choice(Care care, LocalDate chosenOn, String chosenWith, Set<String> confirmed, int version) {
    /** Somebody said so for the customer. */
    public Choice {
        chosenWith = RequiredText.of("chosenWith", chosenWith);
    }

    /** What it has in common with every step. */
    StepDone done() {
        return new StepDone(confirmed, version);
    }
}
