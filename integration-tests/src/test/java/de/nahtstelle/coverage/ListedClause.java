package de.nahtstelle.coverage;

import de.nahtstelle.architecture.Sources;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A clause that is to be carried out by now ({@code clauses.csv} among the test resources).
 *
 * @param register whether it is a register entry: data with a test, but no code of its own
 * @param toCome why it still lacks code or test; empty when it is finished
 */
record ListedClause(String id, boolean register, String toCome) {
    static List<ListedClause> all() {
        return rows(Path.of("src/test/resources/clauses.csv")).stream()
                .map(row -> new ListedClause(
                        row.getField("clause"), row.getField("kind").equals("register"), row.getField("to come")))
                .toList();
    }

    /** The ids of all clauses that the portal loads. */
    static Set<String> ids() {
        return rows(Path.of("../shared-kernel/src/main/resources/directives/clauses.csv")).stream()
                .map(row -> row.getField("id"))
                .collect(Collectors.toSet());
    }

    private static List<NamedCsvRecord> rows(Path file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(Sources.text(file))) {
            return reader.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
