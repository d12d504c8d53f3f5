package de.nahtstelle.kernel.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AgencyCandidatesTest {
    private static final AgencyCandidate BOTH = candidate("729", true, true);
    private static final AgencyCandidate BY_CODE = candidate("735", true, false);
    private static final AgencyCandidate BY_MUNICIPALITY = candidate("843", false, true);

    @Test
    @DisplayName("KAM-09: a municipality that agrees with the postal code leaves only what both lead to")
    void agreement() {
        assertEquals(List.of(BOTH), AgencyCandidates.bestFounded(List.of(BY_CODE, BOTH)));
    }

    @Test
    @DisplayName("KAM-09: a postal code of several agencies without municipality yields all of them")
    void severalAgencies() {
        AgencyCandidate second = candidate("741", true, false);
        assertEquals(List.of(BY_CODE, second), AgencyCandidates.bestFounded(List.of(BY_CODE, second)));
    }

    @Test
    @DisplayName("KAM-09: where postal code and municipality contradict each other, both show, the municipality first")
    void contradiction() {
        assertEquals(
                List.of(BY_MUNICIPALITY, BY_CODE), AgencyCandidates.bestFounded(List.of(BY_CODE, BY_MUNICIPALITY)));
    }

    @Test
    @DisplayName("KAM-09: a place nobody knows yields no agency")
    void unknownPlace() {
        assertEquals(List.of(), AgencyCandidates.bestFounded(List.of()));
    }

    private static AgencyCandidate candidate(String number, boolean byPostalCode, boolean byMunicipality) {
        return new AgencyCandidate(new UUID(0, 1), number, number, number, "Kreis", byPostalCode, byMunicipality);
    }
}
