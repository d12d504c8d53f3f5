package de.nahtstelle.kernel.supervision;

import org.jspecify.annotations.Nullable;

/**
 * A unit that is organisationally part of another, with the direct superior in either line.
 *
 * @param technical short name of the direct technical superior
 * @param administrative short name of the direct administrative superior
 * @param lead who leads it; null when nobody does
 * @param knowsLead whether units of its kind have a leading function, so that without a lead it is vacant
 * @param members how many people belong to it
 */
public record UnitPart(
        String number,
        String kind,
        String shortName,
        String name,
        @Nullable String technical,
        @Nullable String administrative,
        @Nullable String lead,
        boolean knowsLead,
        int members) {}
