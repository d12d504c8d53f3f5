package de.nahtstelle.kernel.staff;

import java.util.UUID;

/**
 * A unit on whose staff somebody decides, with a function its kind allows.
 *
 * @param kind code of the kind, for instance {@code AGENCY}
 */
public record StaffedUnit(UUID unit, String number, String name, String kind, String function) {}
