package de.nahtstelle.kam.announcement;

import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Type and words of the announcement. Helvetica in WinAnsi carries umlauts, ß and € without a font file. */
final class PdfText {
    static final Font TITLE = font(FontFactory.HELVETICA_BOLD, 16);
    static final Font STRONG = font(FontFactory.HELVETICA_BOLD, 8);
    static final Font SMALL = font(FontFactory.HELVETICA, 8);
    private static final Font BODY = font(FontFactory.HELVETICA, 10);
    private static final Font HEADING = font(FontFactory.HELVETICA_BOLD, 12);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private PdfText() {}

    private static Font font(String name, float size) {
        return FontFactory.getFont(name, BaseFont.WINANSI, BaseFont.NOT_EMBEDDED, size);
    }

    static Paragraph line(String text) {
        Paragraph line = new Paragraph(text, BODY);
        line.setSpacingBefore(4);
        return line;
    }

    static Paragraph heading(String text) {
        Paragraph heading = new Paragraph(text, HEADING);
        heading.setSpacingBefore(14);
        heading.setSpacingAfter(4);
        return heading;
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "–" : DAY.format(day);
    }

    static String text(@Nullable String value) {
        return value == null || value.isBlank() ? "–" : value;
    }

    static String address(AffectedData.Site site) {
        String town = Stream.of(site.postalCode(), site.town())
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        return Stream.of(site.street(), town)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
