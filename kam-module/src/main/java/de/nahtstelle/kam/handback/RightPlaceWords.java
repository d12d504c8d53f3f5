package de.nahtstelle.kam.handback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The right places of sites as a person reads them: postal code, and town where its municipality was named. */
@ApplicationScoped
class RightPlaceWords {
    @Inject
    Jdbi jdbi;

    /** One place when it is the same for all, else each with the number of its site; empty when none is named. */
    String of(RightPlaces right, List<Place> places) {
        List<String> different = places.stream()
                .map(place -> of(right.of(place.site())))
                .distinct()
                .toList();
        return different.size() == 1
                ? different.get(0)
                : places.stream()
                        .filter(place -> right.of(place.site()) != null)
                        .map(place -> place.number() + ": " + of(right.of(place.site())))
                        .collect(Collectors.joining(", "));
    }

    String of(@Nullable RightPlace place) {
        if (place == null) {
            return "";
        }
        String key = place.municipality();
        return key == null ? place.postalCode() : place.postalCode() + " " + town(key);
    }

    /** A key that no municipality has leads to no agency and is turned away before. */
    private String town(String key) {
        return jdbi.withHandle(
                db -> db.createQuery("select split_part(name, ',', 1) from kernel.municipality where key = :key")
                        .bind("key", key)
                        .mapTo(String.class)
                        .findOne()
                        .orElse(key));
    }
}
