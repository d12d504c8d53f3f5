package de.nahtstelle.kam.handback;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The steps of a handback in their order, each with the clause it follows and the points to confirm (KAM-10). */
public enum HandbackStep {
    /** The customer was decided to go back; the case stands open. */
    OPENED("KAM-03", "kam.one-decision-per-customer"),
    /** The customer chose central or decentral care. */
    CHOICE("KAM-09", "kam.customer-chooses-care", "both-ways-explained", "wish-documented"),
    /** A person confirmed the agencies proposed by postal code and municipality. */
    RECEIVERS("KAM-09", "kam.agency-by-postal-code", "proposals-checked"),
    /** The agencies were told which customer and which data sets come. */
    ANNOUNCED("KAM-11", "kam.announcement-lists-data", "data-sets-listed", "contact-at-agency-known"),
    /** The data sets are clean, or a lead answers for the rest. */
    CLEANED("KAM-12", "kam.clean-before-handover", "findings-worked-through"),
    /** Every agency agreed and noted what matters in its region. */
    AGREED("KAM-10", "kam.handback-sequence", "data-sets-seen", "regional-concerns-noted"),
    /** The customer was offered to the agencies with a deadline. */
    HANDED_OVER("KAM-10", "kam.handback-sequence", "remarks-considered", "customer-informed"),
    /** Every agency took over; the case is complete. */
    TAKEN_OVER("KAM-10", "kam.handback-sequence", "data-sets-complete");

    private final String clause;
    private final String rule;
    private final List<String> checklist;

    HandbackStep(String clause, String rule, String... checklist) {
        this.clause = clause;
        this.rule = rule;
        this.checklist = List.of(checklist);
    }

    /** Its place in the sequence, from one on. */
    public int number() {
        return (int) Arrays.stream(values())
                .filter(step -> step.compareTo(this) <= 0)
                .count();
    }

    /** The clause the step carries out. */
    public String clause() {
        return clause;
    }

    /** The rule under which the clause stands in the register. */
    public String rule() {
        return rule;
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
