package de.nahtstelle.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kam.KamFunctions;
import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.security.Functions;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlacesTest {
    @Test
    void aPlaceOpensForWhoeverHoldsOneOfItsPermissions() {
        Place place = new Place("x", "/x.xhtml", List.of(KamPermission.IMPORT, KamPermission.TAKE_OVER));
        assertThat(place.opensFor(KamFunctions.KAM_SPECIALIST)).isTrue();
        assertThat(place.opensFor(Functions.AGENCY_CLERK)).isTrue();
        assertThat(place.opensFor(Functions.MONITORING)).isFalse();
    }

    @Test
    void aPlaceWithoutPermissionsOpensForEverybody() {
        assertThat(Places.MONITOR.opensFor("VISITOR")).isTrue();
    }

    @Test
    @DisplayName("KAM-06: the KSZ looks up customers and sees no handbacks")
    void theKszLooksUp() {
        assertThat(Places.CUSTOMERS.opensFor(KamFunctions.TEMPORARY_WORK_COORDINATOR))
                .isTrue();
        assertThat(Places.HANDBACKS.opensFor(KamFunctions.TEMPORARY_WORK_COORDINATOR))
                .isFalse();
    }

    @Test
    @DisplayName("KAM-07: Dienstaufsicht works with people and sees no cases")
    void dienstaufsichtSeesNoCases() {
        assertThat(Places.ALL)
                .filteredOn(place -> place.opensFor(Functions.ADMINISTRATIVE_SUPERVISOR))
                .contains(Places.PEOPLE)
                .doesNotContain(Places.CUSTOMERS, Places.HANDBACKS, Places.IMPORTS);
    }
}
