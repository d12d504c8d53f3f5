package de.nahtstelle.kernel.responsibility;

/**
 * A context says by which rule receivers on its seams are reminded. The parameter of the rule is the number of working
 * days of the receiver that pass between the offer, or a reminder, and the next reminder.
 */
public interface ReminderRule {
    /** Whether the seam is one of this context. */
    boolean governs(String seam);

    /** The rule, with clause and parameter in the register. */
    String rule();
}
