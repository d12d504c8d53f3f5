package de.nahtstelle.kam.handback;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kernel.agency.AgencyCandidate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("KAM-09: The system proposes the agencies, a person confirms")
class ProposedReceiverTest {
    private static final UUID FUERTH = new UUID(1, 729);
    private static final UUID MUENCHEN = new UUID(1, 843);

    @Test
    void theOnlyCandidateIsProposed() {
        assertThat(proposed(null, candidate(FUERTH)).assigned()).isEqualTo(FUERTH);
    }

    @Test
    void ofSeveralCandidatesAPersonPicks() {
        ProposedReceiver site = proposed(null, candidate(FUERTH), candidate(MUENCHEN));
        assertThat(site.assigned()).isNull();
        assertThat(site.undecided()).isTrue();
    }

    @Test
    void withoutCandidateAPersonAssignsByHand() {
        assertThat(proposed(null).assigned()).isNull();
    }

    @Test
    void whatWasAssignedBeforeStands() {
        assertThat(proposed(MUENCHEN, candidate(FUERTH)).assigned()).isEqualTo(MUENCHEN);
    }

    @Test
    @DisplayName("KAM-09: after a misdirection the agency that was named is proposed, not the wrong one again")
    void theNamedAgencyGoesBeforeTheOnlyCandidate() {
        assertThat(ProposingReceivers.proposed(place(null), List.of(candidate(FUERTH)), MUENCHEN)
                        .assigned())
                .isEqualTo(MUENCHEN);
    }

    private static ProposedReceiver proposed(@Nullable UUID assigned, AgencyCandidate... candidates) {
        return ProposingReceivers.proposed(place(assigned), List.of(candidates), null);
    }

    private static Place place(@Nullable UUID assigned) {
        return new Place(new UUID(0, 1), "00001", "Werk", "Am Ring 1", "90762", "Fürth", "09563000", assigned, false);
    }

    private static AgencyCandidate candidate(UUID agency) {
        return new AgencyCandidate(agency, "1", "A", "Agentur A", "A", true, true);
    }
}
