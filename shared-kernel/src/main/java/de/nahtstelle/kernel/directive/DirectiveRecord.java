package de.nahtstelle.kernel.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The register entry of a directive (KAM-01), as it stands on the day asked for.
 *
 * @param reference Geschäftszeichen
 * @param revokedOn the first day it is no longer in force, of one that is in force until revoked; null while it is not
 * @param sgb2 whether it touches SGB II: {@code DIRECTIVE}, {@code NOT_AFFECTED}, or null where it does not say
 * @param sgb3 the same for SGB III
 * @param familyBenefits the same for the Familienkasse
 * @param staffParticipation what it says of the participation of staff councils
 * @param fullText its text; null where only cited
 */
public record DirectiveRecord(
        String number,
        @Nullable String reference,
        @Nullable String titleDe,
        @Nullable String titleEn,
        @Nullable String series,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean untilRevoked,
        @Nullable LocalDate revokedOn,
        @Nullable String sgb2,
        @Nullable String sgb3,
        @Nullable String familyBenefits,
        @Nullable String staffParticipation,
        @Nullable String fullText,
        DirectiveState state) {
    /** Since when it is out of force without a successor; null while it is not. */
    public @Nullable LocalDate outOfForceSince() {
        return state.outOfForceSince(validTo, revokedOn);
    }
}
