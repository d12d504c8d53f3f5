package de.nahtstelle.kam.handback;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kernel.agency.AgencyCandidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OwnDistrictsTest {
    private static final UUID OWN = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);
    private static final Map<String, List<UUID>> LAND =
            Map.of("10", List.of(OWN), "20", List.of(OTHER), "12", List.of(OWN, OTHER), "23", List.of(OTHER, THIRD));

    private final List<String> asked = new ArrayList<>();
    private final OwnDistricts own = new OwnDistricts(OWN, new AskedPlaces(this::candidates));

    @Test
    @DisplayName("KAM-09: many sites at one place are asked for once")
    void onePlaceIsAskedForOnce() {
        Stream.of("10", "20", "10", "10").forEach(code -> own.alone(place(code)));
        assertThat(asked).containsExactly("10", "20");
    }

    @Test
    @DisplayName("KAM-09: a place of several agencies is in the district of each")
    void severalComeIntoQuestion() {
        assertThat(own.comprise(place("12"))).isTrue();
    }

    @Test
    @DisplayName("KAM-09: a place of several agencies leads to none of them alone")
    void severalAreNotAlone() {
        assertThat(own.alone(place("12"))).isFalse();
    }

    @Test
    @DisplayName("KAM-09: an agency that does not come into question has no district there")
    void anotherAgency() {
        assertThat(own.comprise(place("20"))).isFalse();
    }

    @Test
    @DisplayName(
            "KAM-09: where the agency comes into question at the right place itself, the other one is the successor")
    void theOtherOne() {
        assertThat(own.onlyOther(new RightPlace("12", null))).contains(OTHER);
    }

    @Test
    @DisplayName("KAM-09: an agency is never its own successor")
    void neverItself() {
        assertThat(own.onlyOther(new RightPlace("10", null))).isEmpty();
    }

    @Test
    @DisplayName("KAM-09: where two others come into question at the right place, none is the successor")
    void twoOthers() {
        assertThat(own.onlyOther(new RightPlace("23", null))).isEmpty();
    }

    private List<AgencyCandidate> candidates(@Nullable String code, @Nullable String municipality) {
        asked.add(String.valueOf(code));
        return LAND.getOrDefault(String.valueOf(code), List.of()).stream()
                .map(agency -> new AgencyCandidate(agency, "000", "A", "Agentur", "Kreis", true, false))
                .toList();
    }

    private static Place place(String code) {
        return new Place(new UUID(0, 9), "00001", "Werk", null, code, null, null, null, false);
    }
}
