package de.nahtstelle.kernel.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The marked-up text that becomes a PDF; what is written into it is text and never markup. */
final class PdfMarkup {
    private static final String STYLE = style();

    private final Document document = empty();
    private final Element body;

    PdfMarkup(String title, String description) {
        Element html = document.createElement("html");
        html.setAttribute("lang", "de-DE");
        document.appendChild(html);
        Element head = add(html, "head");
        add(head, "title").setTextContent(title);
        Element about = add(head, "meta");
        about.setAttribute("name", "subject");
        about.setAttribute("content", description);
        add(head, "style").setTextContent(STYLE);
        body = add(html, "body");
    }

    Document document() {
        return document;
    }

    Element add(String name) {
        return add(body, name);
    }

    void add(String name, String text) {
        add(name).setTextContent(text);
    }

    Element add(Element parent, String name) {
        Element child = document.createElement(name);
        parent.appendChild(child);
        return child;
    }

    void header(Element line, String text, String scope) {
        Element cell = add(line, "th");
        cell.setAttribute("scope", scope);
        cell.setTextContent(text);
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String style() {
        try (InputStream style = PdfMarkup.class.getResourceAsStream("/document/pdf.css")) {
            return new String(Objects.requireNonNull(style).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
