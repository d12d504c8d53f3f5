package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.agency.AgencyCandidate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A site with the agencies that come into question, for a person to confirm one.
 *
 * @param assigned the agency chosen so far, else the one named, else the only candidate; null when a person has to choose
 * @param fixed whether that agency keeps the site and it stands there for information only
 * @param named the agency another one named as the right receiver when it showed that it was the wrong one
 */
public record ProposedReceiver(
        UUID site,
        String number,
        String name,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String town,
        List<AgencyCandidate> candidates,
        @Nullable UUID assigned,
        boolean fixed,
        @Nullable UUID named) {

    /** Whether several agencies come into question, or none. */
    public boolean undecided() {
        return candidates.size() != 1;
    }
}
