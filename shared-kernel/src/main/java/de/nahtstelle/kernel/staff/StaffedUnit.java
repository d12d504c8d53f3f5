package de.nahtstelle.kernel.staff;

import java.util.UUID;

/** A unit on whose staff somebody decides, with a function its kind allows. */
public record StaffedUnit(UUID unit, String number, String name, String function) {}
