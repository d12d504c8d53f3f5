package de.nahtstelle.kam.keyaccount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SelectionProfileTest {
    @Test
    @DisplayName("KAM-31: a profile that judges each trait with evidence carries the admission")
    void everyTraitJudgedCarries() {
        assertTrue(all(true).carries());
    }

    @Test
    @DisplayName("KAM-31: a trait that is not judged is open")
    void anUnjudgedTraitIsOpen() {
        SelectionProfile profile = new SelectionProfile(all(true).judgements().subList(0, 2));
        assertEquals(List.of(Trait.INTERTWINED_STRUCTURE), profile.open());
        assertFalse(profile.carries());
    }

    @Test
    @DisplayName("KAM-31: a trait judged without evidence is open")
    void aTraitWithoutEvidenceIsOpen() {
        SelectionProfile profile = new SelectionProfile(List.of(
                new Judgement(Trait.STRATEGIC_PARTNERSHIP, true, " "),
                new Judgement(Trait.NATIONWIDE_CARE, true, "Protokoll"),
                new Judgement(Trait.INTERTWINED_STRUCTURE, false, "Eine Betriebsstätte")));
        assertEquals(List.of(Trait.STRATEGIC_PARTNERSHIP), profile.open());
    }

    @Test
    @DisplayName("KAM-31: a trait judged twice is open, because the two may differ")
    void aTraitJudgedTwiceIsOpen() {
        Judgement twice = new Judgement(Trait.NATIONWIDE_CARE, true, "Protokoll");
        assertTrue(new SelectionProfile(List.of(twice, twice)).open().contains(Trait.NATIONWIDE_CARE));
    }

    @Test
    @DisplayName("KAM-31: a customer that shows no trait is no potential key account")
    void noTraitMetDoesNotCarry() {
        assertFalse(all(false).carries());
    }

    private static SelectionProfile all(boolean met) {
        return new SelectionProfile(Arrays.stream(Trait.values())
                .map(trait -> new Judgement(trait, met, "Gespräch vom 3.11.2022"))
                .toList());
    }
}
