package de.nahtstelle.kam.announcement;

import de.nahtstelle.kernel.directive.GoverningClause;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Rulebook;
import de.nahtstelle.kernel.document.Document;
import de.nahtstelle.kernel.document.PdfDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Writes what changed since the announcement to an agency as a PDF document (KAM-11). */
@ApplicationScoped
public class WritingAddendum {
    @Inject
    Rulebook rulebook;

    /** The document, not kept yet. */
    @LegalBasis(rule = AnnouncementFile.RULE, clause = "KAM-11")
    public Document write(Addendum addendum) {
        return file(addendum, rulebook.governing(AnnouncementFile.RULE, addendum.day()));
    }

    static Document file(Addendum addendum, GoverningClause basis) {
        return AnnouncementFile.of(
                "Nachtrag",
                addendum.customer(),
                addendum.customerNumber(),
                addendum.agency(),
                addendum.day(),
                pdf(addendum, basis));
    }

    static PdfDocument pdf(Addendum addendum, GoverningClause basis) {
        String title = "Nachtrag zur Ankündigung vom " + PdfText.day(addendum.announcedOn());
        return new PdfDocument(title + ", " + addendum.customer(), title)
                .line("An: " + addendum.agency())
                .line("Großkunde: " + addendum.customer() + " (" + addendum.customerNumber() + ")")
                .line("Stand: " + PdfText.day(addendum.day()))
                .line("Seit der Ankündigung wurden die folgenden Angaben bereinigt oder ergänzt ("
                        + PdfText.basis(basis) + "). Sie ersetzen die angekündigten oder treten hinzu.")
                .heading("Änderungen (" + addendum.changes().size() + ")")
                .table(
                        List.of("Datensatz", "Angabe", "Bisher", "Jetzt", "Geändert am", "Von"),
                        addendum.changes().stream().map(WritingAddendum::row).toList());
    }

    private static List<String> row(RecordChange change) {
        return List.of(
                change.record() + (change.leaves() ? " (kommt nicht mehr zu Ihrer Agentur)" : ""),
                change.field().german(),
                PdfText.value(change.before()),
                now(change),
                PdfText.moment(change.at()),
                change.person() + ", " + change.unit());
    }

    private static String now(RecordChange change) {
        return change.after().isEmpty() && change.field() == ChangedField.OFFER_END
                ? "geschlossen"
                : PdfText.value(change.after());
    }
}
