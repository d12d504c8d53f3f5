package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.announcement.WritingAnnouncement;
import de.nahtstelle.kam.handback.HandbackCase.Receiver;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.document.Document;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Shows the letter to an agency before it is sent, as it would be written now. Nothing is kept, and the agency hears
 * nothing of it (KAM-11).
 */
@ApplicationScoped
public class PreviewingAnnouncement {
    @Inject
    HandbackCases cases;

    @Inject
    AnnouncementLetters letters;

    @Inject
    WritingAnnouncement writing;

    /** The draft; empty when the actor does not prepare the case, or the agency is none of it or was told already. */
    @LegalBasis(rule = "kam.announcement-lists-data", clause = "KAM-11")
    public Optional<Document> of(Actor actor, HandbackId id, UUID receiver) {
        actor.must(KamPermission.PREPARE_HANDBACK);
        return cases.find(actor, id)
                .filter(file -> file.preparedBy(actor))
                .flatMap(file -> file.receivers().stream()
                        .filter(told -> told.id().equals(receiver) && told.state() == ReceiverState.CONFIRMED)
                        .findFirst()
                        .map(told -> draft(actor, file.facts(), told)));
    }

    private Document draft(Actor actor, HandbackCase.Facts facts, Receiver receiver) {
        return writing.draft(
                actor,
                letters.to(
                        receiver.id(),
                        new UnitId(receiver.unit()),
                        actor,
                        new CustomerId(facts.customer()),
                        facts.care() == Care.DECENTRAL));
    }
}
