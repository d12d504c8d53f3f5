package de.nahtstelle.kernel.token;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A token in the list; the token itself is not kept.
 *
 * @param client what it is for
 * @param validTo last day, in Berlin
 * @param confirmed whether the person has agreed, so that it works
 */
public record IssuedToken(
        UUID id, String client, String person, String function, String unit, LocalDate validTo, boolean confirmed) {}
