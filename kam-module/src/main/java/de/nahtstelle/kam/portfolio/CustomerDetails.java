package de.nahtstelle.kam.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one customer.
 *
 * @param unit name of the unit that answers for it; null when the agencies of its sites do
 * @param responsibleSince since when, in UTC
 * @param industry code and German name; empty when no industry is known
 * @param industryEn code and English name; empty when no industry is known
 * @param parent name of the employer it belongs to
 * @param ownSites for how many sites the agency of the actor answers beside the unit of the customer
 * @param version what a form that decides on it has to send back
 */
public record CustomerDetails(
        UUID id,
        String customerNumber,
        String name,
        @Nullable String companyNumber,
        @Nullable String industryCode,
        String industry,
        String industryEn,
        @Nullable String parent,
        @Nullable String seatTown,
        String region,
        CustomerDecision decision,
        @Nullable LocalDate decidedOn,
        @Nullable UUID unitId,
        @Nullable String unit,
        Instant responsibleSince,
        int sites,
        int offers,
        int ownSites,
        int version) {}
