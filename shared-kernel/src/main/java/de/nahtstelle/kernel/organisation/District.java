package de.nahtstelle.kernel.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A district (Kreis, kreisfreie Stadt, Bezirk of Berlin) of an agency.
 *
 * @param part the Bezirk where an agency has only part of the district; empty otherwise
 */
public record District(
        String key, String name, String part, @Nullable String remark) {}
