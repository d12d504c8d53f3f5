package de.nahtstelle.kernel.directive;

/**
 * An entity was asked for what its rule forbids. Its use case should have refused that with an {@link Outcome} before:
 * this is a mistake in the program, never an answer to a person, and the transaction goes back.
 */
public final class RuleBroken extends IllegalStateException {
    private static final long serialVersionUID = 1;

    private final String rule;

    /**
     * Names the rule and what was tried.
     *
     * @param tried the entity by its id, where it stands and what was asked of it; no personal data
     */
    public RuleBroken(String rule, String tried) {
        super(rule + " forbids: " + tried);
        this.rule = rule;
    }

    /** The rule, for instance {@code kam.handback-sequence}. */
    public String rule() {
        return rule;
    }
}
