package de.nahtstelle.kernel.directive;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which clause a piece of code carries out. The clause named here is the one the code was written for; which
 * directive's clause governs the rule on a given day is data ({@link Rulebook}).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Repeatable(LegalBases.class)
public @interface LegalBasis {
    /** Stable name of the rule, for instance {@code kam.key-account-limit}. */
    String rule();

    /** The clause, for instance {@code KAM-02}. */
    String clause();
}
