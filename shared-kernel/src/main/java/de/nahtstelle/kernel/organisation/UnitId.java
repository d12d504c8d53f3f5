package de.nahtstelle.kernel.organisation;

import java.util.UUID;

/** The id of a unit of the administration: an agency, a team, a regional office. */
public record UnitId(UUID value) {}
