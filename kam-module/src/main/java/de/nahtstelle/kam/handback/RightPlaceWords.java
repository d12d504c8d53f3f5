package de.nahtstelle.kam.handback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.jspecify.annotations.Nullable;

/** The right places of sites as a person reads them: postal code, and town where its municipality was named. */
@ApplicationScoped
class RightPlaceWords {
    @Inject
    Jdbi jdbi;

    /** One place when it is the same for all, else each with the number of its site; empty when none is named. */
    String of(RightPlaces right, List<Place> places) {
        Map<String, String> towns = towns(right.all());
        List<String> different = places.stream()
                .map(place -> written(right.of(place.site()), towns))
                .distinct()
                .toList();
        return different.size() == 1
                ? different.get(0)
                : places.stream()
                        .filter(place -> right.of(place.site()) != null)
                        .map(place -> place.number() + ": " + written(right.of(place.site()), towns))
                        .collect(Collectors.joining(", "));
    }

    String of(RightPlace place) {
        return written(place, towns(List.of(place)));
    }

    private static String written(@Nullable RightPlace place, Map<String, String> towns) {
        if (place == null) {
            return "";
        }
        String key = place.municipality();
        return key == null ? place.postalCode() : place.postalCode() + " " + towns.getOrDefault(key, key);
    }

    /** By key; one that no municipality has leads to no agency and is turned away before. */
    private Map<String, String> towns(List<RightPlace> places) {
        List<String> keys = places.stream()
                .map(RightPlace::municipality)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return jdbi.withHandle(db -> db.createQuery("select key, town from kernel.municipality where key = any(:keys)")
                .bindArray("keys", String.class, keys.toArray())
                .setMapKeyColumn("key")
                .setMapValueColumn("town")
                .collectInto(new GenericType<Map<String, String>>() {}));
    }
}
