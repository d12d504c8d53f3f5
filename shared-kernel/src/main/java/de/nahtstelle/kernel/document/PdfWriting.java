package de.nahtstelle.kernel.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.librepdf.openpdf.fonts.Liberation;
import org.w3c.dom.Document;

/**
 * Writes marked-up text as PDF that can be read out (PDF/UA): with its structure, language and title, and its fonts.
 * Liberation Sans has the letters of every language written in Latin script.
 */
final class PdfWriting {
    private static final String FONT = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** Warns with each document of fonts for form fields, of which there are none; held, or its level is forgotten. */
    private static final Logger FORM_FONTS = Logger.getLogger("org.apache.pdfbox.pdmodel.font.PDType1Font");

    static {
        FORM_FONTS.setLevel(Level.SEVERE);
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    }

    private PdfWriting() {}

    static byte[] write(Document markup) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> font("LiberationSans-Regular.ttf"), FONT, REGULAR, FontStyle.NORMAL, true)
                    .useFont(() -> font("LiberationSans-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true)
                    .withW3cDocument(markup, null)
                    .toStream(file)
                    .run();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return file.toByteArray();
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(Liberation.class.getResourceAsStream("/liberation/" + file));
    }
}
