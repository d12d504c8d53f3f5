package de.nahtstelle.kernel.bulk;

import de.nahtstelle.kernel.bulk.FileRefused.Reason;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** Reads the lines of a file one after the other. Separator is what the header uses, semicolon or comma. */
final class CsvFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int HEADER_LIMIT = 1 << 13;

    private CsvFile() {}

    /** Passes every line to the sink; returns how many there were. */
    static int read(InputStream file, KnownKinds kinds, RowSink sink) throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8), 1 << 16);
        char separator = separator(text);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(text)) {
            return read(csv.iterator(), kinds, sink);
        } catch (CsvParseException broken) {
            throw FileRefused.inLine(Reason.QUOTING, sink.lastLine() + 1);
        }
    }

    private static int read(Iterator<CsvRecord> lines, KnownKinds kinds, RowSink sink) throws IOException {
        if (!lines.hasNext()) {
            throw FileRefused.because(Reason.EMPTY);
        }
        Header header = Header.of(lines.next().getFields(), kinds);
        int rows = 0;
        for (; lines.hasNext(); rows++) {
            sink.add(lines.next(), header);
        }
        if (rows == 0) {
            throw FileRefused.because(Reason.EMPTY);
        }
        return rows;
    }

    private static char separator(Reader text) throws IOException {
        text.mark(HEADER_LIMIT);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        text.mark(HEADER_LIMIT);
        char found = ',';
        for (int i = 0, c = text.read(); i < HEADER_LIMIT - 1 && c >= 0 && c != '\n'; i++, c = text.read()) {
            if (c == ';') {
                found = ';';
                break;
            }
        }
        text.reset();
        return found;
    }
}
