package de.nahtstelle.kernel.persistence;

/**
 * A database schema that one context owns, with a migration history of its own under {@code db/<name>} on the class
 * path. Every context provides one bean of this type.
 */
public interface ContextSchema {
    /** The name of the schema, for instance {@code kam}. */
    String name();
}
