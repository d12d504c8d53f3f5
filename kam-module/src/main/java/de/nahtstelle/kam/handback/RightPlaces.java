package de.nahtstelle.kam.handback;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where sites lie in truth, as the agency says that they were wrongly led to (KAM-09).
 *
 * @param everywhere where those lie that have no place of their own here; null when their records are right
 * @param bySite the place of each site that has one
 */
public record RightPlaces(@Nullable RightPlace everywhere, Map<UUID, RightPlace> bySite) {
    /** Keeps its own copy. */
    public RightPlaces {
        bySite = Map.copyOf(bySite);
    }

    /** One place for all; null when the records are right. */
    public static RightPlaces everywhere(@Nullable RightPlace right) {
        return new RightPlaces(right, Map.of());
    }

    /** Where this site lies; null when its record is right. */
    @Nullable
    RightPlace of(UUID site) {
        RightPlace own = bySite.get(site);
        return own == null ? everywhere : own;
    }

    /** Every place that is named. */
    List<RightPlace> all() {
        return Stream.concat(Stream.ofNullable(everywhere), bySite.values().stream())
                .toList();
    }
}
