package de.nahtstelle.kam.announcement;

import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.document.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes the announcement to an agency as a PDF document (KAM-11). */
@ApplicationScoped
public class WritingAnnouncement {
    @Inject
    AffectedRecords records;

    /** The document, not kept yet. */
    @LegalBasis(rule = "kam.announcement-lists-data", clause = "KAM-11")
    public Document write(Announcement announcement) {
        AffectedData data = records.of(announcement.customer(), announcement.sites());
        return AnnouncementFile.of(
                "Rueckfuehrung",
                data.employer().name(),
                data.employer().customerNumber(),
                announcement.agency(),
                announcement.day(),
                AnnouncementPdf.of(announcement, data));
    }
}
