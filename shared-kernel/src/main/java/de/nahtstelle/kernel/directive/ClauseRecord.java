package de.nahtstelle.kernel.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clause with its directive as it stands on the day asked for.
 *
 * @param sourceDe the words of the source
 * @param systemMustEn what a portal has to do to carry it out, in English
 * @param beyondSourceEn what goes beyond the source, in English; null when nothing does
 * @param systemDoesDe what the portal does to carry it out, in German; null as long as it does not
 * @param systemDoesEn the same in English
 * @param beyondSourceDe what goes beyond the source, in German; null when nothing does, or it is not carried out yet
 */
public record ClauseRecord(
        String id,
        String section,
        String kind,
        String sourceDe,
        String systemMustEn,
        @Nullable String beyondSourceEn,
        @Nullable String systemDoesDe,
        @Nullable String systemDoesEn,
        @Nullable String beyondSourceDe,
        String directive,
        @Nullable String titleDe,
        @Nullable String titleEn,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate revokedOn,
        DirectiveState state) {
    /** Since when it is out of force without a successor; null while it is not. */
    public @Nullable LocalDate outOfForceSince() {
        return state.outOfForceSince(validTo, revokedOn);
    }

    /** Whether the portal carries the clause out by now. */
    public boolean carriedOut() {
        return systemDoesDe != null;
    }
}
