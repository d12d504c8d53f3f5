package de.nahtstelle.kam.announcement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader makes of a document: its elements in their order, each with its text. */
final class PdfStructure {
    private final List<Element> elements = new ArrayList<>();
    private final Map<String, String> marked = new HashMap<>();

    private record Element(String type, String scope, String text) {}

    static PdfStructure of(byte[] pdf) throws IOException {
        PdfStructure structure = new PdfStructure();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                extractor.getMarkedContents().forEach(content -> structure.mark(page, content));
            }
            structure.read(document.getDocumentCatalog().getStructureTreeRoot());
        }
        return structure;
    }

    List<String> texts(String... types) {
        Set<String> wanted = Set.of(types);
        return elements.stream()
                .filter(element -> wanted.contains(element.type()))
                .map(Element::text)
                .toList();
    }

    List<String> headers(String scope) {
        return elements.stream()
                .filter(element ->
                        element.type().equals("TH") && element.scope().equals(scope))
                .map(Element::text)
                .toList();
    }

    private void mark(PDPage page, PDMarkedContent content) {
        String text = content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(position -> ((TextPosition) position).getUnicode())
                .collect(Collectors.joining());
        marked.merge(key(page, content.getMCID()), text, String::concat);
    }

    private void read(PDStructureNode node) {
        if (node instanceof PDStructureElement element) {
            elements.add(new Element(element.getStructureType(), scope(element), text(element)));
        }
        node.getKids().stream().filter(PDStructureNode.class::isInstance).forEach(kid -> read((PDStructureNode) kid));
    }

    private String text(PDStructureElement element) {
        return element.getKids().stream()
                .map(kid -> textOf(element, kid))
                .collect(Collectors.joining())
                .strip();
    }

    private String textOf(PDStructureElement element, Object kid) {
        if (kid instanceof PDMarkedContentReference reference) {
            PDPage page = reference.getPage() == null ? element.getPage() : reference.getPage();
            return marked.getOrDefault(key(page, reference.getMCID()), "");
        }
        if (kid instanceof Integer mcid) {
            return marked.getOrDefault(key(element.getPage(), mcid), "");
        }
        return kid instanceof PDStructureElement inner ? text(inner) : "";
    }

    private static String scope(PDStructureElement element) {
        for (int place = 0; place < element.getAttributes().size(); place++) {
            if (element.getAttributes().getObject(place) instanceof PDTableAttributeObject table
                    && table.getScope() != null) {
                return table.getScope();
            }
        }
        return "";
    }

    private static String key(PDPage page, int mcid) {
        return System.identityHashCode(page.getCOSObject()) + ":" + mcid;
    }
}
