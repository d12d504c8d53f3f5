package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.AtOnce;
import de.nahtstelle.kam.announcement.RecordChange;
import de.nahtstelle.kam.cleaning.FindingKind;
import de.nahtstelle.kam.cleaning.Mend;
import de.nahtstelle.kam.cleaning.MendingRecords;
import de.nahtstelle.kam.handback.AgreeingToHandback;
import de.nahtstelle.kam.handback.Agreement;
import de.nahtstelle.kam.handback.ChangesSinceAnnouncement;
import de.nahtstelle.kam.handback.FetchingAddendum;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.HandbackTimeline;
import de.nahtstelle.kam.handback.ReceiverChanges;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Refusal;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agency agrees to its data sets as they are, not as they were when its page was opened. */
@ExtendWith(ArquillianExtension.class)
class AgreeingToChangesIT {
    private static final String UNSEEN = "kam.agency-confirms-what-it-saw";
    private static final @Nullable UUID NOTHING = null;

    @Inject
    TwoAgencies two;

    @Inject
    HandbackRoute route;

    @Inject
    MendingRecords mending;

    @Inject
    AgreeingToHandback agreeing;

    @Inject
    ChangesSinceAnnouncement changes;

    @Inject
    FetchingAddendum addenda;

    @Inject
    HandbackTimeline timeline;

    @Inject
    Jdbi jdbi;

    @Resource
    ManagedThreadFactory threads;

    @Test
    @DisplayName("KAM-10, KAM-11: a change that the agency was not shown is named, and nothing is agreed")
    void aChangeNotShownIsNamed() {
        HandbackId id = cleaned();
        confirmContact(id, TwoAgencies.DEPOT);
        Refusal refusal = refusal(agree(id, NOTHING));
        assertThat(refusal.clause()).isEqualTo("KAM-10");
        assertThat(refusal.facts().get("records")).isEqualTo(List.of("00002 Personalabteilung"));
        assertThat(two.part(id, TwoAgencies.munich()).agreedAt()).isNull();
        assertThat(unread(id)).isEqualTo(1);
    }

    @Test
    @DisplayName("KAM-10, KAM-11: of the changes only those are named that came after what was shown")
    void whatWasShownIsNotNamed() {
        HandbackId id = cleaned();
        confirmContact(id, TwoAgencies.DEPOT);
        UUID shown = newest(id);
        confirmContact(id, TwoAgencies.DEPOT_AGAIN);
        assertThat(refusal(agree(id, shown)).facts().get("records")).isEqualTo(List.of("00003 Personalabteilung"));
    }

    @Test
    @DisplayName(
            "KAM-10, KAM-11: by agreeing an agency acknowledges the changes that it was shown, and the course says so")
    void whatWasShownIsAcknowledged() {
        HandbackId id = cleaned();
        confirmContact(id, TwoAgencies.DEPOT);
        TwoAgencies.done(agree(id, newest(id)));
        assertThat(unread(id)).isZero();
        assertThat(notices(id)).isZero();
        assertThat(timeline.of(TwoAgencies.munich(), id, 1))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).contains("\"changesRead\": 1"));
    }

    @Test
    @DisplayName("KAM-10, KAM-11: whoever has fetched the addendum need not be shown its changes another time")
    void whatWasFetchedIsSeen() {
        HandbackId id = cleaned();
        confirmContact(id, TwoAgencies.DEPOT);
        addenda.fetch(TwoAgencies.munich(), two.part(id, TwoAgencies.munich()).id());
        TwoAgencies.done(agree(id, NOTHING));
    }

    @Test
    @DisplayName("KAM-10: what never was a change is nothing that an agency was shown")
    void whatNeverWasAChangeIsNotSeen() {
        HandbackId id = cleaned();
        confirmContact(id, TwoAgencies.DEPOT);
        refusal(agree(id, UUID.fromString("ffffffff-ffff-7fff-bfff-ffffffffffff")));
    }

    @Test
    @DisplayName("KAM-10: a change of another agency's part keeps nobody from agreeing")
    void theOthersAreNotAsked() {
        HandbackId id = cleaned();
        confirmContact(id, TwoAgencies.DEPOT);
        TwoAgencies.done(route.doStep(id, HandbackStep.AGREED));
        assertThat(two.part(id, TwoAgencies.fuerth()).agreedAt()).isNotNull();
    }

    @Test
    @DisplayName("KAM-10: an agreement that waits while a record is mended is asked to look at the change first")
    void whoAgreesWhileARecordIsMendedLooksFirst() throws Exception {
        HandbackId id = cleaned();
        UUID contact = staleContact(id, TwoAgencies.DEPOT);
        ExecutorService other = Executors.newFixedThreadPool(2, threads);
        try (Handle busy = jdbi.open()) {
            busy.begin();
            busy.execute("select from kernel.contact where id = ? for update", contact);
            Future<Outcome<Boolean>> mend = other.submit(() -> mend(id, contact));
            AtOnce.untilItWaits(jdbi, mend);
            Future<Outcome<HandbackStep>> agreement = other.submit(() -> agree(id, NOTHING));
            AtOnce.untilItWaits(jdbi, agreement);
            busy.commit();
            TwoAgencies.done(mend.get());
            assertThat(refusal(agreement.get()).facts()).containsKey("records");
        } finally {
            other.shutdown();
        }
        assertThat(two.part(id, TwoAgencies.munich()).agreedAt()).isNull();
    }

    /** Both were told, the records are clean, and both are asked to agree. */
    private HandbackId cleaned() {
        HandbackId id = two.told();
        jdbi.useHandle(db -> db.execute(
                "update kernel.site set street = 'Weit weg 9' where id = ?", two.site(id, TwoAgencies.DEPOT_AGAIN)));
        TwoAgencies.done(route.doStep(id, HandbackStep.CLEANED));
        return id;
    }

    private void confirmContact(HandbackId id, String site) {
        TwoAgencies.done(mend(id, staleContact(id, site)));
    }

    private UUID staleContact(HandbackId id, String site) {
        return jdbi.withHandle(db -> db.createQuery(
                        "update kernel.contact set confirmed_on = '2020-01-01' where site = :site returning id")
                .bind("site", two.site(id, site))
                .mapTo(UUID.class)
                .one());
    }

    private Outcome<Boolean> mend(HandbackId id, UUID contact) {
        return mending.mend(HandbackRoute.head(), id, new Mend(FindingKind.CONTACT_STALE, contact, null));
    }

    private Outcome<HandbackStep> agree(HandbackId id, @Nullable UUID seen) {
        return agreeing.agree(
                TwoAgencies.munich(),
                id,
                new Agreement("Nicht vor 9 Uhr", route.part(id, TwoAgencies.munich(), HandbackStep.AGREED), seen));
    }

    private UUID newest(HandbackId id) {
        List<RecordChange> since = changes.of(TwoAgencies.munich(), id);
        return since.get(since.size() - 1).id();
    }

    private int unread(HandbackId id) {
        return changes.receivers(TwoAgencies.munich(), id).stream()
                .mapToInt(ReceiverChanges::unread)
                .sum();
    }

    private int notices(HandbackId id) {
        return jdbi.withHandle(db -> db.createQuery("select count(*) from kernel.work_item where subject = :part"
                        + " and kind = 'kam.read-addendum' and done_at is null")
                .bind("part", two.part(id, TwoAgencies.munich()).id())
                .mapTo(Integer.class)
                .one());
    }

    private static Refusal refusal(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        Refusal refusal = ((Outcome.Refused<?>) outcome).refusal();
        assertThat(refusal.rule()).isEqualTo(UNSEEN);
        return refusal;
    }
}
