package de.nahtstelle.kernel.organisation;

import java.util.UUID;

/** The id of a member of staff. */
public record PersonId(UUID value) {}
