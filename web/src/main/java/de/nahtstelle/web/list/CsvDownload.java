package de.nahtstelle.web.list;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A list as a file for spreadsheets: UTF-8 with byte order mark, semicolons, written while it is read. A cell that a
 * spreadsheet would take for a formula is marked as text.
 */
public final class CsvDownload implements AutoCloseable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA = "=+-@\t\r";

    private final Writer out;
    private final CsvWriter csv;

    /** Begins the answer. */
    public CsvDownload(HttpServletResponse response, String fileName) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        out = response.getWriter();
        out.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().fieldSeparator(';').build(out);
    }

    /** Writes a line; nothing for null. */
    public void line(@Nullable Object... cells) {
        csv.writeRecord(Arrays.stream(cells).map(CsvDownload::cell).toArray(String[]::new));
    }

    static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        boolean formula = value instanceof String && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
