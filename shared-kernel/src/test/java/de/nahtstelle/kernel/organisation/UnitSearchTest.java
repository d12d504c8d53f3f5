package de.nahtstelle.kernel.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitSearchTest {
    private final UnitName fuerth = unit("729", "AGENCY", "AA Fürth", "Agentur für Arbeit Fürth");
    private final UnitName nuernberg = unit("735", "AGENCY", "AA Nürnberg", "Agentur für Arbeit Nürnberg");
    private final UnitName service = unit("OS735", "OPERATIVE_SERVICE", "OS Nürnberg", "Operativer Service Nürnberg");
    private final UnitSearch search = new UnitSearch(List.of(fuerth, nuernberg, service));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "729",
                "AA Fürth",
                "aa fürth",
                "Fürth",
                "furth",
                "Fürth – 729",
                "AA Fürth - 729",
                " AA  Fürth ",
                "Agentur für Arbeit Fürth"
            })
    void nameAndNumberNameTheUnit(String text) {
        assertThat(search.find(text)).isEqualTo(new NamedUnit.Known(fuerth));
    }

    @Test
    void itsOwnLabelNamesTheUnit() {
        assertThat(search.find(service.label())).isEqualTo(new NamedUnit.Known(service));
    }

    @Test
    void itsIdNamesTheUnit() {
        assertThat(search.find(nuernberg.id().toString())).isEqualTo(new NamedUnit.Known(nuernberg));
    }

    @Test
    void anIdWithLettersThatCouldBeAnUmlautNamesItsUnit() {
        UnitName munich = new UnitName(
                UUID.fromString("01a21f04-cbe6-73ed-b188-ef1ae4ca16d2"),
                "843",
                "AGENCY",
                "AA München",
                "Agentur für Arbeit München");
        assertThat(new UnitSearch(List.of(munich)).find(munich.id().toString())).isEqualTo(new NamedUnit.Known(munich));
    }

    @Test
    void aNameOfTwoUnitsNamesBoth() {
        assertThat(search.find("Nürnberg")).isEqualTo(new NamedUnit.Several(List.of(nuernberg, service)));
    }

    @Test
    void aPartOfANameIsNoNameButLeadsToIt() {
        assertThat(search.find("Fürt")).isEqualTo(new NamedUnit.Unknown(List.of(fuerth)));
    }

    @Test
    void whatNobodyIsCalledLeadsNowhere() {
        assertThat(search.find("Entenhausen")).isEqualTo(new NamedUnit.Unknown(List.of()));
    }

    private static UnitName unit(String number, String kind, String shortName, String name) {
        return new UnitName(UUID.randomUUID(), number, kind, shortName, name);
    }
}
