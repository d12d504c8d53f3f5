package de.nahtstelle.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/**
 * A rule that can be held against the house or against the violations, which have the same packages below another
 * root.
 *
 * @param packages the packages the rule speaks of, below the root; each must exist, or the rule would check nothing
 * @param rule makes the rule for a root package
 * @param violator simple name of the class that breaks it on purpose
 */
record HouseRule(String name, List<String> packages, Function<String, ArchRule> rule, String violator) {
    static final String HOUSE = "de.nahtstelle";
    static final String VIOLATIONS = "violating";

    ArchRule in(String root) {
        return rule.apply(root);
    }

    @Override
    public String toString() {
        return name;
    }
}
