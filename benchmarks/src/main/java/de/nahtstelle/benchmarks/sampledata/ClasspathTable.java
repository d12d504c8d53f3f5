package de.nahtstelle.benchmarks.sampledata;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

final class ClasspathTable {

    private ClasspathTable() {}

    static <T> List<T> rows(String resource, Function<NamedCsvRecord, T> mapping) {
        try (CsvReader<NamedCsvRecord> table =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(open(resource), UTF_8))) {
            return table.stream().map(mapping).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    static List<String> parts(NamedCsvRecord row, String column) {
        return List.of(row.getField(column).split("\\|", -1));
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(
                ClasspathTable.class.getResourceAsStream(resource), () -> "not on the classpath: " + resource);
    }
}
