package violating.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

/** A page that writes a file for spreadsheets by itself. */
public class PageWithOwnSpreadsheet {
    @Nullable
    CsvWriter file;
}
