package de.nahtstelle.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void factsStandInATextByName() {
        assertEquals(
                "100 von 1.000 sind zugelassen",
                Wording.fill(
                        "{admitted} von {limit} sind zugelassen",
                        Map.of("admitted", 100, "limit", 1000),
                        Locale.GERMAN));
    }

    @Test
    void aNameWithoutFactStaysVisible() {
        assertEquals("bis {limit}", Wording.fill("bis {limit}", Map.of(), Locale.GERMAN));
    }

    @Test
    void whatIsInBracketsStandsOnlyWithItsFacts() {
        String text = "Zugestimmt[: {remarks}][, {n|Standort|Standorte}]";
        assertEquals("Zugestimmt: [ab 9 Uhr]", Wording.fill(text, Map.of("remarks", "[ab 9 Uhr]"), Locale.GERMAN));
        assertEquals("Zugestimmt, 1 Standort", Wording.fill(text, Map.of("n", 1), Locale.GERMAN));
        assertEquals("Zugestimmt", Wording.fill(text, Map.of(), Locale.GERMAN));
    }

    @Test
    void aFactMayContainTheSignsOfAReplacement() {
        assertEquals("Kosten $1", Wording.fill("Kosten {sum}", Map.of("sum", "$1"), Locale.GERMAN));
    }

    @Test
    void oneStandsInTheSingularAndEveryOtherNumberInThePlural() {
        String text = "{open|Befund|Befunde} offen";
        assertEquals("1 Befund offen", Wording.fill(text, Map.of("open", 1), Locale.GERMAN));
        assertEquals("0 Befunde offen", Wording.fill(text, Map.of("open", 0), Locale.GERMAN));
        assertEquals("1.000 Befunde offen", Wording.fill(text, Map.of("open", 1000), Locale.GERMAN));
    }

    @Test
    void sentencesInAListAreNotRunTogether() {
        assertEquals(
                "Beide Wege sind erklärt; Der Wunsch liegt vor, schriftlich",
                Wording.listed(List.of("Beide Wege sind erklärt.", "Der Wunsch liegt vor, schriftlich.")));
    }

    @Test
    void namesInAListStandWithCommas() {
        assertEquals("AA Fürth, AA München", Wording.listed(List.of("AA Fürth", "AA München")));
    }
}
