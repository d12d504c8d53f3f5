package de.nahtstelle.kam.announcement;

import de.nahtstelle.kernel.document.Document;
import de.nahtstelle.kernel.document.Documents;
import de.nahtstelle.kernel.document.PdfDocument;
import java.time.LocalDate;

/** Files to an agency are named alike: what it is, customer, number, agency, day. */
final class AnnouncementFile {
    /** The rule by which agencies are told; its clause stands in what they are sent. */
    static final String RULE = "kam.announcement-lists-data";

    private AnnouncementFile() {}

    static Document of(
            String kind, String customer, String customerNumber, String agency, LocalDate day, PdfDocument content) {
        String name = String.join(
                "-", kind, FileNamePart.of(customer), customerNumber, FileNamePart.of(agency), day.toString());
        return Documents.file(name + ".pdf", "application/pdf", content.bytes());
    }
}
