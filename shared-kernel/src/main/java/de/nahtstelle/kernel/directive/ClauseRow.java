package de.nahtstelle.kernel.directive;

/** A clause in the list of its directive, in the words of the source. */
public record ClauseRow(String id, String section, String kind, String sourceDe) {}
