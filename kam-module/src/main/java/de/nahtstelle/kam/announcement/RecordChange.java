package de.nahtstelle.kam.announcement;

import java.time.Instant;
import java.util.UUID;

/**
 * One data set was changed after it had been announced.
 *
 * @param person who changed it
 * @param unit for which unit
 * @param record how a person knows the data set: number and name
 * @param before what stood there; empty when nothing did
 * @param after what stands there since; empty when nothing does, or it is none of the reader's
 * @param agencies the agencies concerned; to an agency only itself
 * @param leaves whether the site no longer comes to the agency that was told of it
 */
public record RecordChange(
        UUID id,
        Instant at,
        String person,
        String unit,
        ChangedField field,
        String record,
        String before,
        String after,
        String agencies,
        boolean leaves) {}
