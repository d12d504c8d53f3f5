package de.nahtstelle.kam.handback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReroutedSitesTest {
    private static final UUID HERE = new UUID(0, 1);
    private static final UUID ELSEWHERE = new UUID(0, 2);

    @Test
    @DisplayName("KAM-09: other agencies reopen the choice")
    void otherAgenciesReopen() {
        assertThat(ReroutedSites.reopens(Set.of(HERE), Set.of(ELSEWHERE), HERE)).isTrue();
    }

    @Test
    @DisplayName("KAM-09: a second agency beside the confirmed one reopens the choice, because a person has to decide")
    void aSecondAgencyReopens() {
        assertThat(ReroutedSites.reopens(Set.of(HERE), Set.of(HERE, ELSEWHERE), HERE))
                .isTrue();
    }

    @Test
    @DisplayName("KAM-09: the confirmed agency as the only one reopens nothing")
    void theConfirmedAgencyAloneReopensNothing() {
        assertThat(ReroutedSites.reopens(Set.of(), Set.of(HERE), HERE)).isFalse();
    }

    @Test
    @DisplayName("KAM-09: the same agencies as before reopen nothing, whichever was confirmed")
    void theSameAgenciesReopenNothing() {
        assertThat(ReroutedSites.reopens(Set.of(ELSEWHERE), Set.of(ELSEWHERE), HERE))
                .isFalse();
    }
}
