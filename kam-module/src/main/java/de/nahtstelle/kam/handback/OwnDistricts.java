package de.nahtstelle.kam.handback;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where places lead, as one agency sees it: to itself, to itself alone, or to another (KAM-09). */
final class OwnDistricts {
    private final UUID own;
    private final AskedPlaces asked;

    OwnDistricts(UUID own, AskedPlaces asked) {
        this.own = own;
        this.asked = asked;
    }

    /** Whether the record of the site leads to the agency, alone or among others. */
    boolean comprise(Place place) {
        return recorded(place).contains(own);
    }

    /** Whether the record of the site leads to the agency alone. */
    boolean alone(Place place) {
        return recorded(place).equals(Set.of(own));
    }

    /** Whether what is said to be right leads to the agency alone, so that it says the contrary of what it reports. */
    boolean alone(@Nullable RightPlace right) {
        return right != null && there(right).equals(Set.of(own));
    }

    /** The one other agency at the right place; empty when it is not the only other one. */
    Optional<UUID> onlyOther(@Nullable RightPlace right) {
        List<UUID> others = right == null
                ? List.of()
                : there(right).stream().filter(agency -> !agency.equals(own)).toList();
        return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }

    private Set<UUID> recorded(Place place) {
        return asked.agenciesAt(place.postalCode(), place.municipality());
    }

    private Set<UUID> there(RightPlace right) {
        return asked.agenciesAt(right.postalCode(), right.municipality());
    }
}
