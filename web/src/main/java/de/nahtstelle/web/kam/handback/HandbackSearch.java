package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.overview.HandbackFilter;
import de.nahtstelle.kam.portfolio.CustomerFilter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a machine client looks for; sent in the body, because a search text may not stand in an address.
 *
 * @param done the last complete step
 * @param agency a receiving agency
 * @param overdue only those in which an agency has let its day pass
 * @param at the cursor of an earlier answer; none for the first page
 * @param limit rows of a page, 50 unless told otherwise
 */
public record HandbackSearch(
        @Size(min = CustomerFilter.SHORTEST_TEXT, max = 200) @Nullable
        String text,

        @Nullable HandbackStep done,
        @Nullable String region,
        @Nullable UUID agency,
        @Nullable Boolean overdue,
        @Nullable String at,
        @Min(1) @Max(200) @Nullable Integer limit) {
    private static final int USUAL = 50;

    HandbackFilter filter() {
        return new HandbackFilter(text, done, region, agency, Boolean.TRUE.equals(overdue));
    }

    int size() {
        return limit == null ? USUAL : limit;
    }
}
