package de.nahtstelle.kernel.token;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A token that works in the name of whoever looks.
 *
 * @param client what it is for
 * @param validTo last day, in Berlin
 * @param confirmed whether it works already
 */
public record OwnToken(UUID id, String client, String function, String unit, LocalDate validTo, boolean confirmed) {}
