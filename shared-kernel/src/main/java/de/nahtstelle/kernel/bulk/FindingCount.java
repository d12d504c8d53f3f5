package de.nahtstelle.kernel.bulk;

/** How many rows have a finding of one reason in one column; the column is empty for the row as a whole. */
public record FindingCount(String column, String reason, int rows) {}
