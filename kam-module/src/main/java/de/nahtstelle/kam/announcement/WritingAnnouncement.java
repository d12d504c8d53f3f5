package de.nahtstelle.kam.announcement;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Rulebook;
import de.nahtstelle.kernel.document.Document;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes the announcement to an agency as a PDF document (KAM-11). */
@ApplicationScoped
public class WritingAnnouncement {
    @Inject
    AffectedRecords records;

    @Inject
    Rulebook rulebook;

    /** The document, not kept yet; the actor sees the customer. */
    @LegalBasis(rule = AnnouncementFile.RULE, clause = "KAM-11")
    public Document write(Actor actor, Announcement announcement) {
        return write(actor, announcement, "Rueckfuehrung", AnnouncementPdf.TITLE);
    }

    /** The same before it is sent, which its name and its first line say. */
    @LegalBasis(rule = AnnouncementFile.RULE, clause = "KAM-11")
    public Document draft(Actor actor, Announcement announcement) {
        return write(
                actor, announcement, "Vorschau-Rueckfuehrung", "Vorschau, nicht versandt: " + AnnouncementPdf.TITLE);
    }

    private Document write(Actor actor, Announcement announcement, String kind, String title) {
        actor.must(KamPermission.PREPARE_HANDBACK);
        AffectedData data = records.of(actor, announcement.customer(), announcement.sites());
        return AnnouncementFile.of(
                kind,
                data.employer().name(),
                data.employer().customerNumber(),
                announcement.agency(),
                announcement.day(),
                AnnouncementPdf.of(
                        title, announcement, data, rulebook.governing(AnnouncementFile.RULE, announcement.day())));
    }
}
