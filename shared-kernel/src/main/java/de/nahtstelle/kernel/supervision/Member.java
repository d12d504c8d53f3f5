package de.nahtstelle.kernel.supervision;

import java.time.LocalDate;

/** A member of staff in a function of a unit. */
public record Member(String unitNumber, String unit, String person, String function, LocalDate since) {}
