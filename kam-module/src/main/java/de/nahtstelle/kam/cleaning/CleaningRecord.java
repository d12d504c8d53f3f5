package de.nahtstelle.kam.cleaning;

import de.nahtstelle.kam.handback.Reopening;
import de.nahtstelle.kam.handback.SignatureRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided while cleaning and still counts: signed exceptions and merges that can be undone.
 *
 * @param reopening the postal code that sent the case back and can be undone; null when there is none
 * @param request the last request for a signature; null when none was made
 */
public record CleaningRecord(
        List<SignedException> exceptions,
        List<MergedSites> merges,
        @Nullable Reopening reopening,
        @Nullable SignatureRequest request) {
    /** A lead answers for findings. */
    public record SignedException(UUID id, int findings, String reason, String signedBy, Instant signedAt) {}

    /**
     * A site went into another.
     *
     * @param site number and name of the site that is merged
     * @param intoSite number and name of the one that stands for it
     * @param passed whether that one was offered to an agency since or taken over, so that the merge stands
     */
    public record MergedSites(
            UUID id,
            String site,
            String intoSite,
            boolean passed,
            int contacts,
            int offers,
            String mergedBy,
            Instant mergedAt) {}
}
