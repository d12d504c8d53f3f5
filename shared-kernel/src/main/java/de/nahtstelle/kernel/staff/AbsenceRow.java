package de.nahtstelle.kernel.staff;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a person is absent; no reason is kept.
 *
 * @param cover who stands in; null when nobody is named
 */
public record AbsenceRow(
        UUID id,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable UUID cover,
        @Nullable String coverName) {}
