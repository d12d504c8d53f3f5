package de.nahtstelle.benchmarks.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowErrorTest {

    private final List<String> header = List.of("number", "name", "town", "date");
    private final List<List<String>> right = List.of(List.of("1", "A", "Hof", "2022-11-07"));

    @Test
    void overwritesOneColumn() {
        assertThat(new RowError(2, 0, List.of("town"), List.of("")).in(header, right))
                .containsExactly("1", "A", "", "2022-11-07");
    }

    @Test
    void leavesTheRowOrCutsItOff() {
        assertThat(new RowError(2, 0, List.of(), List.of("")).in(header, right)).isEqualTo(right.get(0));
        assertThat(new RowError(2, 0, List.of("(end)"), List.of("")).in(header, right))
                .containsExactly("1", "A");
    }

    @Test
    void everyErrorNamesAColumnOfItsFile() {
        assertThat(columns("large-customers")).isSubsetOf(CustomerRows.HEADER);
        assertThat(columns("job-offers")).isSubsetOf(OfferRows.HEADER);
    }

    private static List<String> columns(String name) {
        return RowError.load("/sampledata/" + name + "-row-errors.csv").stream()
                .flatMap(error -> error.columns().stream())
                .filter(column -> !column.equals("(end)"))
                .toList();
    }
}
