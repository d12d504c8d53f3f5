package de.nahtstelle.kam.announcement;

import de.nahtstelle.kam.announcement.AffectedData.EmployerRecord;
import de.nahtstelle.kernel.directive.GoverningClause;
import de.nahtstelle.kernel.document.PdfDocument;
import java.util.List;

/** Sets the announcement: to whom, from whom, the counts, then every data set. German, as the agencies write. */
final class AnnouncementPdf {
    static final String TITLE = "Rückführung eines Großkunden";

    private final Announcement announcement;
    private final AffectedData data;
    private final GoverningClause basis;
    private final PdfDocument page;

    private AnnouncementPdf(String title, Announcement announcement, AffectedData data, GoverningClause basis) {
        this.announcement = announcement;
        this.data = data;
        this.basis = basis;
        page = new PdfDocument("Rückführung " + data.employer().name(), title);
    }

    static PdfDocument of(String title, Announcement announcement, AffectedData data, GoverningClause basis) {
        AnnouncementPdf pdf = new AnnouncementPdf(title, announcement, data, basis);
        pdf.head();
        pdf.employer(data.employer());
        pdf.sites();
        pdf.contacts();
        pdf.offers();
        return pdf.page;
    }

    private void head() {
        page.line("An: " + announcement.agency())
                .line("Von: " + announcement.sender())
                .line("Datum: " + PdfText.day(announcement.day()))
                .line("Nach " + PdfText.basis(basis) + " informieren wir Sie über den zurückzuführenden"
                        + " Großkunden und die betroffenen Datensätze. Der Kunde wird "
                        + (announcement.sites() == null
                                ? "zentral am Betriebssitz betreut; Sie erhalten ihn mit allen Standorten."
                                : "dezentral betreut; Sie erhalten die Standorte Ihres Agenturbezirks."));
    }

    private void employer(EmployerRecord employer) {
        page.heading("Arbeitgeberdatensatz")
                .table(
                        List.of("Kundennummer", "Name", "Betriebsnummer", "Wirtschaftszweig"),
                        List.of(List.of(
                                employer.customerNumber(),
                                employer.name(),
                                PdfText.text(employer.companyNumber()),
                                PdfText.text(employer.industry()))));
    }

    private void sites() {
        page.heading("Standorte (" + data.sites().size() + ")")
                .table(
                        List.of("Nr.", "Name", "Anschrift", "Betriebsnr.", "Kontakte", "Stellenangebote"),
                        data.sites().stream()
                                .map(site -> List.of(
                                        site.number(),
                                        site.name(),
                                        PdfText.address(site),
                                        PdfText.text(site.companyNumber()),
                                        String.valueOf(site.contacts()),
                                        String.valueOf(site.offers())))
                                .toList());
    }

    private void contacts() {
        page.heading("Kontakte (" + data.contacts().size() + ")")
                .table(
                        List.of("Standort", "Funktion", "E-Mail", "Telefon", "Bestätigt am"),
                        data.contacts().stream()
                                .map(contact -> List.of(
                                        contact.site(),
                                        contact.function(),
                                        PdfText.text(contact.email()),
                                        PdfText.text(contact.phone()),
                                        PdfText.day(contact.confirmedOn())))
                                .toList());
    }

    private void offers() {
        page.heading("Stellenangebote (" + data.offers().size() + ")")
                .table(
                        List.of("Standort", "Referenznummer", "Bezeichnung", "Plätze", "Läuft bis", "Betreuung"),
                        data.offers().stream()
                                .map(offer -> List.of(
                                        offer.site(),
                                        offer.reference(),
                                        offer.title(),
                                        String.valueOf(offer.places()),
                                        PdfText.day(offer.expiresOn()),
                                        PdfText.text(offer.caretaker())))
                                .toList());
    }
}
