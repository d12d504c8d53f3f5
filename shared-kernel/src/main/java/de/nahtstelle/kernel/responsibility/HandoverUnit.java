package de.nahtstelle.kernel.responsibility;

import java.util.UUID;

/** A unit that hands over or is to take over. */
public record HandoverUnit(UUID id, String number, String shortName) {}
