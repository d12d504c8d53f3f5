package de.nahtstelle.kam.cleaning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with one record.
 *
 * @param subject id of the site, contact or job offer
 * @param record how a person knows the record: number and name
 * @param value what stands there now; null when nothing does
 * @param proposal what would mend it; null when a person has to say
 * @param signed whether a lead answers for handing it over as it is
 */
public record Finding(
        FindingKind kind,
        UUID subject,
        String record,
        @Nullable String value,
        @Nullable String proposal,
        boolean signed) {
    private static final int DIGEST_BYTES = 16;

    /** What is wrong with which record, whatever its value is; there is one finding of it at a time. */
    public String place() {
        return place(kind, subject);
    }

    /** The stable name by which exceptions remember it: with another value it is another finding. */
    public String key() {
        return key(kind, subject, value);
    }

    /** The same of a finding that somebody was shown. */
    public static String key(FindingKind kind, UUID subject, @Nullable String value) {
        return place(kind, subject) + ":" + (value == null ? "" : digest(value));
    }

    private static String place(FindingKind kind, UUID subject) {
        return kind + ":" + subject;
    }

    /** Not the value itself, which may be a person's address. */
    private static String digest(String value) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether one click mends it. */
    public boolean mendable() {
        return proposal != null || kind.mendedWithoutValue();
    }

    /** Whether it may be mended by one click with all others of its kind. */
    public boolean mendableTogether() {
        return mendable() && kind.mendedTogether();
    }

    /** Whether that is what was shown to mend it: by then somebody else may have changed what it follows from. */
    boolean isMendedBy(Mend shown) {
        return shown.kind() == kind && shown.subject().equals(subject) && Objects.equals(shown.value(), proposal);
    }

    /**
     * Whether another record was shown to mend it than is proposed now, so that a click would write what nobody was shown.
     */
    boolean isProposedOtherwise(Mend shown) {
        return shown.asShown() && kind.proposesRecord() && !isMendedBy(shown);
    }

    /** What stands in the field alone; the value of a postal code is shown with its town. */
    String before() {
        String shown = value == null || kind == FindingKind.POSTAL_CODE_MISSING ? "" : value;
        return kind.aboutPostalCode() ? shown.replaceFirst(" .*", "") : shown;
    }

    Finding signedIf(boolean covered) {
        return new Finding(kind, subject, record, value, proposal, covered);
    }
}
