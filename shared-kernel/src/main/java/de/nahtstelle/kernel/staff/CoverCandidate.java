package de.nahtstelle.kernel.staff;

import java.util.UUID;

/** Somebody who holds one of the functions of a person and so may stand in. */
public record CoverCandidate(UUID person, String name, String unit) {}
