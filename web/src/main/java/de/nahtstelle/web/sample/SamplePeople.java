package de.nahtstelle.web.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the sample users that come with the portal. */
final class SamplePeople {
    private SamplePeople() {}

    static List<SamplePerson> read() {
        InputStream file = Objects.requireNonNull(SamplePeople.class.getResourceAsStream("/sample/people.csv"));
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(SamplePeople::person).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SamplePerson person(NamedCsvRecord row) {
        return new SamplePerson(
                row.getField("sign_in_name"),
                row.getField("personnel_number"),
                row.getField("display_name"),
                row.getField("function"),
                row.getField("unit"),
                row.getField("description_de"),
                row.getField("description_en"));
    }
}
