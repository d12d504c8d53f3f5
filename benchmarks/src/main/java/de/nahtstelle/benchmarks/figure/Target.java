package de.nahtstelle.benchmarks.figure;

/**
 * What a quantity must reach.
 *
 * @param atMost whether the bound is the greatest value allowed; otherwise it is the smallest
 * @param rule how the bound was calculated; empty when it is given as it is
 */
public record Target(boolean atMost, Quantity bound, String rule) {
    /** A greatest value. */
    public static Target atMost(Quantity bound) {
        return new Target(true, bound, "");
    }

    /** A greatest value that follows from something else measured in the same run. */
    public static Target atMost(Quantity bound, String rule) {
        return new Target(true, bound, rule);
    }

    /** A smallest value. */
    public static Target atLeast(Quantity bound) {
        return new Target(false, bound, "");
    }

    boolean metBy(Quantity measured) {
        double times = measured.over(bound);
        return atMost ? times <= 1 : times >= 1;
    }

    @Override
    public String toString() {
        return (atMost ? "≤ " : "≥ ") + bound + (rule.isEmpty() ? "" : " (" + rule + ")");
    }
}
