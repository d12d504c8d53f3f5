package de.nahtstelle.kernel.event;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the parameter of an observer that every event must reach: {@code @Observes @Durable("krm.case-follows-handback")
 * HandbackTakenOver}. The observer runs in a transaction of its own, again and again until it succeeds; what it writes
 * and the mark that it was done commit together. What it does outside the database it may do twice.
 */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
public @interface Durable {
    /**
     * The identity of the observer: context, and what it makes happen. Deliveries are stored under it, so that class
     * and method may be renamed but the id may not.
     */
    String value();

    /** The qualifier with a given id, for firing. */
    @SuppressWarnings("ClassExplicitlyAnnotation") // how CDI wants a literal with a member
    final class Literal extends AnnotationLiteral<Durable> implements Durable {
        private static final long serialVersionUID = 1;

        private final String value;

        Literal(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }
    }
}
