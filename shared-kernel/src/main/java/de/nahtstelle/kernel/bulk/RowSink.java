package de.nahtstelle.kernel.bulk;

import de.nahtstelle.kernel.csv.FormulaGuard;
import de.nahtstelle.kernel.identity.Ids;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import org.postgresql.copy.CopyIn;

/** Copies lines into {@code kernel.bulk_row} as they come. */
final class RowSink {
    private static final int BUFFER = 1 << 16;

    private final CopyIn copy;
    private final String run;
    private final StringBuilder text = new StringBuilder(BUFFER + (1 << 12));
    private long line = 1;

    RowSink(CopyIn copy, UUID run) {
        this.copy = copy;
        this.run = run.toString();
    }

    /** The line that was read last; the header's before the first row. */
    long lastLine() {
        return line;
    }

    void add(CsvRecord row, Header header) throws IOException {
        line = row.getStartingLineNumber();
        boolean malformed = row.getFieldCount() != header.width();
        text.append(run)
                .append('\t')
                .append(line)
                .append('\t')
                .append(Ids.next())
                .append('\t')
                .append(malformed);
        for (int index : header.cellOf()) {
            text.append('\t');
            append(
                    index < row.getFieldCount()
                            ? FormulaGuard.unguarded(row.getField(index).strip())
                                    .strip()
                            : "");
        }
        text.append('\n');
        if (text.length() > BUFFER) {
            flush();
        }
    }

    private void append(String cell) {
        if (cell.isEmpty()) {
            text.append("\\N");
            return;
        }
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    void flush() throws IOException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException broken) {
            throw new IOException(broken);
        }
    }
}
