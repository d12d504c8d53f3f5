package de.nahtstelle.kernel.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The clause by which a rule is decided for facts of a given day.
 *
 * @param directive number of the directive the clause stands in
 * @param section where it stands there, for instance {@code 3 GKB}: the section, and whom it addresses
 * @param expiredOn last day of the rule or its directive when it has ended without successor; null while it is in force
 */
public record GoverningClause(
        String rule,
        String clause,
        String directive,
        String section,
        @Nullable LocalDate expiredOn) {}
