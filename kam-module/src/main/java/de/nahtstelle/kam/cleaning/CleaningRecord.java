package de.nahtstelle.kam.cleaning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was decided while cleaning and still counts: signed exceptions and merges that can be undone. */
public record CleaningRecord(List<SignedException> exceptions, List<MergedSites> merges) {
    /** A lead answers for findings. */
    public record SignedException(UUID id, int findings, String reason, String signedBy, Instant signedAt) {}

    /**
     * A site went into another.
     *
     * @param site number and name of the site that is merged
     * @param intoSite number and name of the one that stands for it
     */
    public record MergedSites(
            UUID id, String site, String intoSite, int contacts, int offers, String mergedBy, Instant mergedAt) {}
}
