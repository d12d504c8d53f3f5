package de.nahtstelle.web.kam.handback;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kam.handback.Place;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PartSitesTest {
    private static final UUID PART = new UUID(7, 1);

    private final PartSites sites = new PartSites() {
        @Override
        List<Place> read(UUID part) {
            read++;
            return List.of(new Place(new UUID(7, 3), "00001", "Hauptsitz", null, null, null, null, null, false));
        }
    };
    private int read;

    @Test
    void theSitesOfAPartAreReadOncePerRequest() {
        assertThat(sites.named(PART)).isEqualTo("00001 Hauptsitz");
        assertThat(sites.of(PART)).hasSize(1);
        assertThat(read).isEqualTo(1);
    }

    @Test
    void onceSomethingWasDoneTheyAreReadAnew() {
        sites.of(PART);
        sites.changed();
        sites.of(PART);
        assertThat(read).isEqualTo(2);
    }
}
