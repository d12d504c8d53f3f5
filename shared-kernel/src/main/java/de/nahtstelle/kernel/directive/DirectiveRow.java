package de.nahtstelle.kernel.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A directive in a list, as it stands on the day asked for.
 *
 * @param series code of the series, for instance {@code HEGA}; null where unknown
 * @param validTo last day; null while open
 * @param clauses how many of its clauses are registered
 */
public record DirectiveRow(
        String number,
        @Nullable String titleDe,
        @Nullable String titleEn,
        @Nullable String series,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        DirectiveState state,
        int clauses) {}
