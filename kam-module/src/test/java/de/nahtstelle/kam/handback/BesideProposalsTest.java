package de.nahtstelle.kam.handback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BesideProposalsTest {
    private static final UUID FUERTH = new UUID(7, 29);
    private static final UUID MUNICH = new UUID(8, 43);

    @Test
    @DisplayName("KAM-09: one of the agencies that come into question is no other agency")
    void aProposedAgency() {
        assertThat(BesideProposals.beside(Set.of(FUERTH, MUNICH), MUNICH, null, null))
                .isFalse();
    }

    @Test
    @DisplayName("KAM-09: an agency that the place does not lead to is another one")
    void anotherAgency() {
        assertThat(BesideProposals.beside(Set.of(FUERTH), MUNICH, null, null)).isTrue();
    }

    @Test
    @DisplayName("KAM-09: a place that leads to no agency has no other one")
    void nothingProposed() {
        assertThat(BesideProposals.beside(Set.of(), MUNICH, null, null)).isFalse();
    }

    @Test
    @DisplayName("KAM-09: an agency that a wrong receiver named is no other one")
    void namedByAWrongReceiver() {
        assertThat(BesideProposals.beside(Set.of(FUERTH), MUNICH, null, MUNICH)).isFalse();
    }

    @Test
    @DisplayName("KAM-09: an agency that has the site already is no other one")
    void chosenBefore() {
        assertThat(BesideProposals.beside(Set.of(FUERTH), MUNICH, MUNICH, null)).isFalse();
    }
}
