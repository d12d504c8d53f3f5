package de.nahtstelle.kernel.staff;

/**
 * Somebody of the first people of a house.
 *
 * @param function what the person does from the first day on
 * @param unit the number of the unit the person does it at
 */
public record FirstPerson(NewPerson person, String function, String unit) {}
