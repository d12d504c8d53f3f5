package de.nahtstelle.benchmarks.sampledata;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A file as the portal's imports want it: UTF-8 without byte order mark, semicolons, a header line. */
final class ExampleFile implements AutoCloseable {

    private final CsvWriter writer;

    ExampleFile(Path directory, String name, List<String> header) throws IOException {
        this.writer = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(directory.resolve(name), UTF_8);
        writer.writeRecord(header);
    }

    void add(List<String> row) {
        writer.writeRecord(row);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
