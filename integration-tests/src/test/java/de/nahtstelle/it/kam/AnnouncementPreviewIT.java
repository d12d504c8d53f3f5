package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.announcement.Announcement;
import de.nahtstelle.kam.announcement.WritingAnnouncement;
import de.nahtstelle.kam.handback.HandbackCase.Receiver;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.PreviewingAnnouncement;
import de.nahtstelle.kernel.document.Document;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The letter to an agency before it is sent. */
@ExtendWith(ArquillianExtension.class)
class AnnouncementPreviewIT {
    @Inject
    HandbackRoute route;

    @Inject
    PreviewingAnnouncement previewing;

    @Inject
    WritingAnnouncement writing;

    @Inject
    BusinessClock clock;

    @Inject
    Jdbi jdbi;

    @Test
    @DisplayName("KAM-11: before the announcement the sending side sees its letter, which says in its name what it is")
    void theLetterIsSeenBefore() {
        HandbackId id = route.upTo(HandbackStep.RECEIVERS);
        assertThat(preview(id, "leitung.kam")).hasValueSatisfying(draft -> {
            assertThat(draft.fileName()).startsWith("Vorschau-Rueckfuehrung-").endsWith(".pdf");
            assertThat(draft.content()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        });
    }

    @Test
    @DisplayName("KAM-11: a preview tells nobody: nothing is kept, and the case stays where it is")
    void nothingIsKept() {
        HandbackId id = route.upTo(HandbackStep.RECEIVERS);
        preview(id, "leitung.kam");
        Receiver receiver = route.file(id).receivers().get(0);
        assertThat(receiver.document()).isNull();
        assertThat(receiver.announcedAt()).isNull();
        assertThat(documents(receiver.id())).isZero();
    }

    @Test
    @DisplayName("KAM-11: whoever does not prepare the case sees no preview: neither another region nor monitoring")
    void onlyWhoPreparesSeesIt() {
        HandbackId id = route.upTo(HandbackStep.RECEIVERS);
        assertThat(preview(id, "gkb.nord").isPresent())
                .isNotEqualTo(preview(id, "gkb.sued").isPresent());
    }

    @Test
    @DisplayName("KAM-11: once the agency was told there is no preview any more, but the letter itself")
    void afterwardsThereIsTheLetter() {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        assertThat(preview(id, "leitung.kam")).isEmpty();
    }

    @Test
    @DisplayName("KAM-11: a draft is a PDF file that is named as one")
    void aDraftIsWritten() {
        HandbackId id = route.open();
        Announcement announcement =
                new Announcement(route.customer(id), null, "Agentur für Arbeit Fürth", "Leitung", clock.today());
        assertThat(writing.draft(HandbackRoute.head(), announcement).fileName()).startsWith("Vorschau-Rueckfuehrung-");
    }

    private Optional<Document> preview(HandbackId id, String user) {
        UUID receiver = route.file(id).receivers().get(0).id();
        return previewing.of(As.user(user), id, receiver);
    }

    private int documents(UUID receiver) {
        return jdbi.withHandle(db -> db.createQuery("select count(*) from kernel.document where subject = :receiver")
                .bind("receiver", receiver)
                .mapTo(Integer.class)
                .one());
    }
}
