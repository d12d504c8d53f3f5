package de.nahtstelle.kam.portfolio;

import java.util.UUID;

/** A unit by which the list can be filtered. */
public record UnitChoice(UUID id, String name) {}
