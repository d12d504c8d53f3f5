package de.nahtstelle.kernel.staff;

import java.util.UUID;

/** Somebody who works in the same unit, by the name colleagues know. */
public record Colleague(UUID person, String name) {}
