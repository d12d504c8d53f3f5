package de.nahtstelle.kernel.staff;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A function a person holds, held or will hold.
 *
 * @param membership the id by which it is named
 * @param version to be sent back with a change
 * @param validTo last day; null while it is open
 * @param mine whether the one who looks decides on the staff of the unit
 */
public record HeldFunction(
        UUID membership,
        int version,
        String function,
        UUID unit,
        String unitName,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean mine) {}
