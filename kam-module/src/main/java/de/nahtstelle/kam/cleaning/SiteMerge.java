package de.nahtstelle.kam.cleaning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A merge of two sites that can be undone.
 *
 * @param receiver the agency that had the merged site; null when nobody had
 * @param targetPassed whether that site was offered to an agency since, or taken over
 * @param targetMerged whether the site it went into was merged itself afterwards
 */
public record SiteMerge(
        UUID id, UUID site, UUID intoSite, @Nullable UUID receiver, boolean targetPassed, boolean targetMerged) {}
