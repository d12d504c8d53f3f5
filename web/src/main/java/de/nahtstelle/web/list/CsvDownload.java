package de.nahtstelle.web.list;

import de.nahtstelle.kernel.csv.SpreadsheetFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A list as a file for spreadsheets: UTF-8 with byte order mark, semicolons, written while it is read.
 */
public final class CsvDownload implements AutoCloseable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final SpreadsheetFile file;

    /** Begins the answer. */
    public CsvDownload(HttpServletResponse response, String fileName) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        Writer out = response.getWriter();
        out.write(BYTE_ORDER_MARK);
        file = new SpreadsheetFile(out);
    }

    /** Writes a line; nothing for null. */
    public void line(@Nullable Object... cells) {
        file.line(cells);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
