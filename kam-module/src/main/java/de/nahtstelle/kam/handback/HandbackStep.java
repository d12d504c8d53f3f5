package de.nahtstelle.kam.handback;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The steps of a handback in their order, each with the rule it carries out and the points to confirm (KAM-10). */
public enum HandbackStep {
    /** The customer was decided to go back; the case stands open. */
    OPENED("kam.one-decision-per-customer"),
    /** The customer chose central or decentral care. */
    CHOICE("kam.customer-chooses-care", "both-ways-explained", "wish-documented"),
    /** A person confirmed the agencies proposed by postal code and municipality. */
    RECEIVERS("kam.agency-by-postal-code", "proposals-checked"),
    /** The agencies were told which customer and which data sets come. */
    ANNOUNCED("kam.announcement-lists-data", "data-sets-listed", "contact-at-agency-known"),
    /** The data sets are clean, or a lead answers for the rest. */
    CLEANED("kam.clean-before-handover", "findings-worked-through"),
    /** Every agency agreed and noted what matters in its region. */
    AGREED("kam.handback-sequence", "data-sets-seen", "regional-concerns-noted"),
    /** The customer was offered to the agencies with a deadline. */
    HANDED_OVER("kam.handback-sequence", "remarks-considered", "customer-informed"),
    /** Every agency took over; the case is complete. */
    TAKEN_OVER("kam.handback-sequence", "data-sets-complete");

    private final String rule;
    private final List<String> checklist;

    HandbackStep(String rule, String... checklist) {
        this.rule = rule;
        this.checklist = List.of(checklist);
    }

    /** Its place in the sequence, from one on. */
    public int number() {
        return (int) Arrays.stream(values())
                .filter(step -> step.compareTo(this) <= 0)
                .count();
    }

    /** The rule the step carries out; which clause governs it on a day says the register. */
    public String rule() {
        return rule;
    }

    /** What was done with it, as the timeline names it. */
    String inTimeline() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The points a person confirms, as stable names; pages show their messages. */
    public List<String> checklist() {
        return checklist;
    }

    /** The points that were not confirmed. */
    public List<String> missing(Set<String> confirmed) {
        return checklist.stream().filter(point -> !confirmed.contains(point)).toList();
    }

    /** The step after this one; empty after the last. */
    public Optional<HandbackStep> next() {
        return Arrays.stream(values()).filter(this::isBefore).findFirst();
    }

    /** Whether this step comes before the other. */
    public boolean isBefore(HandbackStep other) {
        return compareTo(other) < 0;
    }
}
