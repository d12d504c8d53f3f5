package de.nahtstelle.kernel.worklist;

/**
 * How much of something waits for a person, as a number instead of a line each.
 *
 * @param kind stable name, for instance {@code kam.open-decisions}; the page shows its message
 * @param count counted no further than one more than the limit of lists
 * @param link path of the page that lists it
 */
public record HomeFigure(String kind, long count, String link) {}
