package de.nahtstelle.kam.handback;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agency shows that was not meant to receive it.
 *
 * @param sites the sites that belong elsewhere; empty when all do
 * @param wrongFact the fact that is wrong and what is right, for instance the postal code; no personal data
 * @param proposed the agency that should receive it; null when unknown
 */
public record WrongReceiver(
        Set<UUID> sites, String wrongFact, @Nullable UUID proposed) {}
