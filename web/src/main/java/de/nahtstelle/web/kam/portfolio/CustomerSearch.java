package de.nahtstelle.web.kam.portfolio;

import de.nahtstelle.kam.portfolio.CustomerDecision;
import de.nahtstelle.kam.portfolio.CustomerFilter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a machine client looks for; sent in the body, because a search text may not stand in an address.
 *
 * @param sort {@code name}, {@code sites} or {@code offers}, with a leading minus for descending
 * @param at the cursor of an earlier answer; none for the first page
 * @param limit rows of a page, 50 unless told otherwise
 */
public record CustomerSearch(
        @Size(min = CustomerFilter.SHORTEST_TEXT, max = 200) @Nullable
        String text,

        @Nullable String region,
        @Nullable CustomerDecision decision,
        @Nullable UUID unit,
        @Nullable String sort,
        @Nullable String at,
        @Min(1) @Max(500) @Nullable Integer limit) {
    private static final int USUAL = 50;

    CustomerFilter filter() {
        return new CustomerFilter(text, region, decision, unit);
    }

    int size() {
        return limit == null ? USUAL : limit;
    }
}
