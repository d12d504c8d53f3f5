package de.nahtstelle.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The identity under which an event is stored, whatever its record is called today. A component may be added within a
 * version (it is null in what was stored before); any other change is a new record with the next version, published
 * beside the old one until no observer of the old one is left.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventName {
    /** Context and what happened, for instance {@code kam.handback-taken-over}. */
    String value();

    /** Counts from 1. */
    int version();
}
