package de.nahtstelle.kernel.supervision;

/**
 * A unit above another in one line of supervision.
 *
 * @param distance 1 for the direct superior
 */
public record Superior(SupervisionLine line, String number, String shortName, String name, int distance) {}
