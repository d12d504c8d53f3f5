package de.nahtstelle.kernel.document;

import java.util.List;
import org.w3c.dom.Element;

/**
 * A document to be written as PDF, part by part from top to bottom, in German. What is a heading, a table, a header of
 * a column or a row is kept in the file, so that a screen reader can say it.
 */
public final class PdfDocument {
    private final PdfMarkup markup;

    /** An empty document; the title stands in the title bar of the reader, the heading above the text. */
    public PdfDocument(String title, String heading) {
        markup = new PdfMarkup(title, heading);
        markup.add("h1", heading);
    }

    /** A paragraph. */
    public PdfDocument line(String text) {
        markup.add("p", text);
        return this;
    }

    /** The heading of a part. */
    public PdfDocument heading(String text) {
        markup.add("h2", text);
        return this;
    }

    /**
     * A table; its head is repeated on every page.
     *
     * @param rows the cells of each row; the first says what the row is about
     */
    public PdfDocument table(List<String> head, List<List<String>> rows) {
        Element table = markup.add("table");
        Element headRow = markup.add(markup.add(table, "thead"), "tr");
        head.forEach(text -> markup.header(headRow, text, "col"));
        Element body = markup.add(table, "tbody");
        rows.forEach(row -> row(markup.add(body, "tr"), row));
        return this;
    }

    private void row(Element line, List<String> cells) {
        markup.header(line, cells.get(0), "row");
        cells.stream().skip(1).forEach(text -> markup.add(line, "td").setTextContent(text));
    }

    /** The file. */
    public byte[] bytes() {
        return PdfWriting.write(markup.document());
    }
}
