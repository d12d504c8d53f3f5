package de.nahtstelle.kam.handback.overview;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open job offer that goes along with a handback.
 *
 * @param caretaker the sign of whoever looks after it; null when nobody does
 */
public record OfferRow(
        UUID id,
        String siteNumber,
        String siteName,
        String reference,
        String title,
        int places,
        LocalDate expiresOn,
        @Nullable String caretaker) {}
