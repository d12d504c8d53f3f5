package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.announcement.Announcement;
import de.nahtstelle.kam.announcement.WritingAnnouncement;
import de.nahtstelle.kam.cleaning.FindingKind;
import de.nahtstelle.kam.cleaning.Mend;
import de.nahtstelle.kam.cleaning.MendingRecords;
import de.nahtstelle.kam.cleaning.UndoingPostalCode;
import de.nahtstelle.kam.handback.AffectedByHandback;
import de.nahtstelle.kam.handback.AskingForSignature;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.Place;
import de.nahtstelle.kam.handback.SignatureRequest;
import de.nahtstelle.kam.handback.SignatureRequests;
import de.nahtstelle.kam.handback.TakingReopeningBack;
import de.nahtstelle.kernel.document.Documents;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What both sides of a handback read: data sets, documents, requests, what can be taken back. */
@ExtendWith(ArquillianExtension.class)
class HandbackReadingIT {
    private static final String WHY = "Der Betrieb zieht um, die neue Anschrift ist unbekannt";

    @Inject
    HandbackRoute route;

    @Inject
    DecentralRoute decentral;

    @Inject
    AffectedByHandback affected;

    @Inject
    Documents documents;

    @Inject
    WritingAnnouncement writing;

    @Inject
    AskingForSignature asking;

    @Inject
    SignatureRequests requests;

    @Inject
    MendingRecords mending;

    @Inject
    UndoingPostalCode undoing;

    @Inject
    TakingReopeningBack reopenings;

    @Inject
    BusinessClock clock;

    @Inject
    Jdbi jdbi;

    @Test
    @DisplayName("KAM-11: the receiving agency reads which data sets come to it")
    void theAgencyReadsTheDataSets() {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        assertThat(affected.of(HandbackRoute.fuerth(), id).employer().name()).isEqualTo(name(id));
    }

    @Test
    @DisplayName("KAM-10: an agency is offered the sites of its own part to name those that belong elsewhere")
    void theAgencyReadsItsSites() {
        HandbackId id = decentral.offered();
        Actor munich = DecentralRoute.munich();
        UUID part = decentral.parts(id, munich).get(0).id();
        assertThat(affected.ownSites(munich, id, part))
                .extracting(Place::number)
                .containsExactlyInAnyOrder(DecentralRoute.PLANT, DecentralRoute.DEPOT);
        assertThat(affected.ownSites(DecentralRoute.fuerth(), id, part)).isEmpty();
    }

    @Test
    @DisplayName("KAM-11: the announcement that was kept is handed out to the agency it was written for, to no other")
    void theKeptAnnouncementIsHandedOut() {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        UUID kept = Objects.requireNonNull(route.file(id).receivers().get(0).document());
        assertThat(documents.find(HandbackRoute.fuerth(), kept)).isPresent();
        assertThat(documents.find(As.user("ags.muenchen"), kept)).isEmpty();
    }

    @Test
    @DisplayName("KAM-11: the announcement is a PDF file")
    void theAnnouncementIsWritten() {
        HandbackId id = route.open();
        Announcement announcement =
                new Announcement(route.customer(id), null, "Agentur für Arbeit Fürth", "Leitung", clock.today());
        assertThat(writing.write(HandbackRoute.head(), announcement))
                .satisfies(file -> assertThat(file.mediaType()).isEqualTo("application/pdf"))
                .satisfies(file -> assertThat(file.content()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    @DisplayName("KAM-12: the case leads to its last request for a signature, and has none before")
    void theLastRequestIsRead() {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        assertThat(requests.newest(As.user("gkb.nord"), id)).isEmpty();
        withoutPostalCode(id);
        asking.ask(As.user("gkb.nord"), id, WHY);
        assertThat(requests.newest(HandbackRoute.head(), id))
                .get()
                .extracting(SignatureRequest::reason)
                .isEqualTo(WHY);
    }

    @Test
    @DisplayName("KAM-09: a postal code that sent the case back is offered to be taken back once")
    void takingBackIsOfferedOnce() {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        UUID seat = withoutPostalCode(id);
        DecentralRoute.done(mending.mend(
                HandbackRoute.head(), id, new Mend(FindingKind.POSTAL_CODE_MISSING, seat, "80331").although()));
        assertThat(reopenings.offered(HandbackRoute.head(), id)).isPresent();
        DecentralRoute.done(undoing.undo(HandbackRoute.head(), id));
        assertThat(reopenings.offered(HandbackRoute.head(), id)).isEmpty();
    }

    private UUID withoutPostalCode(HandbackId id) {
        UUID seat = route.seat(id);
        jdbi.useHandle(db -> db.execute("update kernel.site set postal_code = null where id = ?", seat));
        return seat;
    }

    private String name(HandbackId id) {
        return jdbi.withHandle(db -> db.createQuery("select name from kernel.employer where id = :customer")
                .bind("customer", route.customer(id).value())
                .mapTo(String.class)
                .one());
    }
}
