package de.nahtstelle.kernel.persistence;

import java.util.Map;

/**
 * Rows that a context selects and the kernel writes into its own tables, set by set: nobody but the kernel writes its
 * schema, and no row passes through the JVM.
 *
 * @param select a query whose columns the receiving method names
 * @param parameters its named parameters
 */
public record Rows(String select, Map<String, ?> parameters) {}
