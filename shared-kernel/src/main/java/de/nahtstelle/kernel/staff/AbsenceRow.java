package de.nahtstelle.kernel.staff;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a person is absent; no reason is kept.
 *
 * @param version to be sent back with a change
 * @param cover who stands in; null when nobody is named
 */
public record AbsenceRow(
        UUID id,
        int version,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable UUID cover,
        @Nullable String coverName) {}
