package de.nahtstelle.kam.announcement;

import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.awt.Color;
import java.util.List;

/** A table of the announcement; its head is repeated on every page. */
final class PdfTable {
    private static final Color HEAD = new Color(0xE6, 0xEA, 0xF0);

    private PdfTable() {}

    static PdfPTable of(List<String> head, List<List<String>> rows) {
        PdfPTable table = new PdfPTable(head.size());
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        head.forEach(text -> table.addCell(cell(text, PdfText.STRONG, HEAD)));
        rows.forEach(row -> row.forEach(text -> table.addCell(cell(text, PdfText.SMALL, Color.WHITE))));
        return table;
    }

    private static PdfPCell cell(String text, Font font, Color background) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setPadding(3);
        cell.setBackgroundColor(background);
        return cell;
    }
}
