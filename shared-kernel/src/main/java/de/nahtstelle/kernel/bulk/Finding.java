package de.nahtstelle.kernel.bulk;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one cell of a row. The value may be somebody's contact: only people who may import see it.
 *
 * @param line counted with the header
 * @param column the name of the column; empty when the row as a whole is at fault
 * @param value what the cell holds; null when it is empty, or when the rows are gone
 * @param reason stable name, for instance {@code MISSING}
 */
public record Finding(int line, String column, @Nullable String value, String reason) {}
