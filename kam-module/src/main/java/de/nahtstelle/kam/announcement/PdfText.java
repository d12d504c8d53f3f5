package de.nahtstelle.kam.announcement;

import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.librepdf.openpdf.fonts.Liberation;

/** Type and words of the announcement. Liberation Sans has the letters of every language written in Latin script. */
final class PdfText {
    private static final BaseFont REGULAR = embedded("LiberationSans-Regular.ttf");
    private static final BaseFont BOLD = embedded("LiberationSans-Bold.ttf");

    static final Font TITLE = new Font(BOLD, 16);
    static final Font STRONG = new Font(BOLD, 8);
    static final Font SMALL = new Font(REGULAR, 8);
    private static final Font BODY = new Font(REGULAR, 10);
    private static final Font HEADING = new Font(BOLD, 12);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private PdfText() {}

    private static BaseFont embedded(String file) {
        try (InputStream font = Liberation.class.getResourceAsStream("/liberation/" + file)) {
            byte[] bytes = Objects.requireNonNull(font).readAllBytes();
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, bytes, null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
