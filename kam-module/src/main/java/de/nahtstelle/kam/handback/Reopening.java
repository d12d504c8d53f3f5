package de.nahtstelle.kam.handback;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last time a mended postal code sent the case back, with all that is needed to take it back (KAM-09).
 *
 * @param record the site as a person knows it: number and name
 * @param receiver the part of the agency that had the site
 * @param unit that agency
 * @param codeBefore the postal code before the mend; null when there was none
 * @param municipalityBefore the municipality before the mend; null when none was known
 * @param townBefore the town before the mend; null when none was known
 * @param doneBefore the last complete step before the mend
 * @param untouched whether nothing was done on the case or the code since
 */
public record Reopening(
        UUID site,
        String record,
        UUID receiver,
        UUID unit,
        @Nullable String codeBefore,
        @Nullable String municipalityBefore,
        @Nullable String townBefore,
        String codeAfter,
        HandbackStep doneBefore,
        boolean untouched) {}
