package de.nahtstelle.kernel.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Every file that the portal writes for spreadsheets: semicolons between the cells, texts guarded against formulas. */
public final class SpreadsheetFile implements AutoCloseable {
    private final CsvWriter csv;

    /** Writes to the target, and closes it in the end. */
    public SpreadsheetFile(Writer target) {
        csv = CsvWriter.builder().fieldSeparator(';').build(target);
    }

    /** Writes a line; an empty cell for null. */
    public void line(@Nullable Object... cells) {
        csv.writeRecord(Arrays.stream(cells).map(SpreadsheetFile::cell).toArray(String[]::new));
    }

    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return value instanceof String ? FormulaGuard.guarded(text) : text;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
