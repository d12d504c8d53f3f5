package de.nahtstelle.kam.announcement;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import de.nahtstelle.kam.announcement.AffectedData.EmployerRecord;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** Sets the announcement: to whom, from whom, the counts, then every data set. German, as the agencies write. */
final class AnnouncementPdf {
    private static final float MARGIN = 42;

    private final Announcement announcement;
    private final AffectedData data;
    private final Document page = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);

    private AnnouncementPdf(Announcement announcement, AffectedData data) {
        this.announcement = announcement;
        this.data = data;
    }

    static byte[] of(Announcement announcement, AffectedData data) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AnnouncementPdf pdf = new AnnouncementPdf(announcement, data);
        PdfWriter writer = PdfWriter.getInstance(pdf.page, bytes);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("de-DE"));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        pdf.page.addTitle("Rückführung " + data.employer().name());
        pdf.page.open();
        pdf.write();
        pdf.page.close();
        return bytes.toByteArray();
    }

    private void write() {
        head();
        employer(data.employer());
        sites();
        contacts();
        offers();
    }

    private void head() {
        page.add(new Paragraph("Rückführung eines Großkunden", PdfText.TITLE));
        page.add(PdfText.line("An: " + announcement.agency()));
        page.add(PdfText.line("Von: " + announcement.sender()));
        page.add(PdfText.line("Datum: " + PdfText.day(announcement.day())));
        page.add(PdfText.line("Nach Weisung 202209010, Abschnitt 3, informieren wir Sie über den zurückzuführenden"
                + " Großkunden und die betroffenen Datensätze. Der Kunde wird "
                + (announcement.sites() == null
                        ? "zentral am Betriebssitz betreut; Sie erhalten ihn mit allen Standorten."
                        : "dezentral betreut; Sie erhalten die Standorte Ihres Agenturbezirks.")));
    }

    private void employer(EmployerRecord employer) {
        page.add(PdfText.heading("Arbeitgeberdatensatz"));
        page.add(PdfTable.of(
                List.of("Kundennummer", "Name", "Betriebsnummer", "Wirtschaftszweig"),
                List.of(List.of(
                        employer.customerNumber(),
                        employer.name(),
                        PdfText.text(employer.companyNumber()),
                        employer.industry()))));
    }

    private void sites() {
        page.add(PdfText.heading("Standorte (" + data.sites().size() + ")"));
        page.add(PdfTable.of(
                List.of("Nr.", "Name", "Anschrift", "Betriebsnr.", "Kontakte", "Stellen"),
                data.sites().stream()
                        .map(site -> List.of(
                                site.number(),
                                site.name(),
                                PdfText.address(site),
                                PdfText.text(site.companyNumber()),
                                String.valueOf(site.contacts()),
                                String.valueOf(site.offers())))
                        .toList()));
    }

    private void contacts() {
        page.add(PdfText.heading("Kontakte (" + data.contacts().size() + ")"));
        page.add(PdfTable.of(
                List.of("Standort", "Funktion", "E-Mail", "Telefon", "Bestätigt am"),
                data.contacts().stream()
                        .map(contact -> List.of(
                                contact.site(),
                                contact.function(),
                                PdfText.text(contact.email()),
                                PdfText.text(contact.phone()),
                                PdfText.day(contact.confirmedOn())))
                        .toList()));
    }

    private void offers() {
        page.add(PdfText.heading("Stellenangebote (" + data.offers().size() + ")"));
        page.add(PdfTable.of(
                List.of("Standort", "Referenznummer", "Bezeichnung", "Plätze", "Läuft bis", "Betreuung"),
                data.offers().stream()
                        .map(offer -> List.of(
                                offer.site(),
                                offer.reference(),
                                offer.title(),
                                String.valueOf(offer.places()),
                                PdfText.day(offer.expiresOn()),
                                PdfText.text(offer.caretaker())))
                        .toList()));
    }
}
