package de.nahtstelle.benchmarks.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private final Places places = Places.load();
    private final Districts districts = Districts.load();
    private final Draw draw = Draw.of(1, "test", 0);

    @Test
    void everyPlaceBelongsToAnAgency() {
        assertThat(places(2000))
                .allSatisfy(place -> assertThat(districts.agencyOf(place)).hasSize(3));
    }

    @Test
    void berlinIsServedByThreeAgencies() {
        assertThat(places(2000).stream()
                        .filter(place -> place.kreisKey().equals("11000"))
                        .map(districts::agencyOf))
                .contains("922", "955", "962")
                .containsOnly("922", "955", "962");
    }

    private List<Place> places(int count) {
        return Stream.generate(() -> places.next(draw)).limit(count).toList();
    }
}
