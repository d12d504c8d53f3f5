package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.As;
import de.nahtstelle.it.AtOnce;
import de.nahtstelle.kam.handback.EscalatingHandbacks;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.HandbackTimeline;
import de.nahtstelle.kam.handback.ReadingAnnouncement;
import de.nahtstelle.kernel.audit.TimelineEntry;
import de.nahtstelle.kernel.audit.Timelines;
import de.nahtstelle.kernel.directive.ReadReceipts;
import de.nahtstelle.kernel.directive.ReceiptRecord;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.worklist.MyWork;
import de.nahtstelle.kernel.worklist.WorkRow;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class HandbackEscalationIT {
    private static final String UNREAD = "kam.announcement-overdue";

    @Inject
    HandbackRoute route;

    @Inject
    EscalatingHandbacks escalating;

    @Inject
    DecentralRoute decentral;

    @Inject
    HandbackTimeline timeline;

    @Inject
    Timelines timelines;

    @Inject
    ReadReceipts receipts;

    @Inject
    ReadingAnnouncement reading;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    @Inject
    MyWork work;

    @Inject
    Jdbi jdbi;

    @Test
    @DisplayName("KAM-10: a missing agreement lands once with both leads and the monitoring")
    void aMissingAgreementEscalatesOnce() {
        HandbackId id = late(HandbackStep.CLEANED);
        escalating.escalate();
        escalating.escalate();
        assertThat(desks(id)).containsExactly("729 AGENCY_LEAD", "GB7 HEAD_OF_KAM", "QUB22 MONITORING");
        assertThat(route.file(id).receivers().get(0).escalatedAt()).isNotNull();
    }

    @Test
    @DisplayName("KAM-10: an announcement nobody reads escalates once, until the agency has read it")
    void anUnreadAnnouncementEscalates() {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        jdbi.useHandle(
                db -> db.execute("update kernel.work_item set due_on = '2022-11-02' where subject = ?", receiver(id)));
        escalating.escalate();
        escalating.escalate();
        assertThat(desks(id, UNREAD)).containsExactly("729 AGENCY_LEAD", "GB7 HEAD_OF_KAM", "QUB22 MONITORING");
        reading.acknowledge(HandbackRoute.fuerth(), id, receiver(id));
        escalating.escalate();
        assertThat(desks(id, UNREAD)).isEmpty();
    }

    @Test
    @DisplayName("KAM-10: an agency that agrees in the moment in which it would escalate is not escalated")
    void whoAgreesMeanwhileIsNotLate() throws Exception {
        HandbackId id = late(HandbackStep.CLEANED);
        ExecutorService other = Executors.newSingleThreadExecutor(threads);
        try (Handle agreeing = jdbi.open()) {
            agreeing.begin();
            agreeing.execute(
                    "select from kam.customer where id = ? for update",
                    route.customer(id).value());
            agreeing.execute(
                    "update kam.handback_receiver set state = 'AGREED', due_on = null where handback = ?", id.value());
            Future<Integer> round = other.submit(escalating::escalate);
            AtOnce.untilItWaits(jdbi, round);
            agreeing.commit();
            round.get();
        } finally {
            other.shutdown();
        }
        assertThat(desks(id)).isEmpty();
        assertThat(route.file(id).receivers().get(0).escalatedAt()).isNull();
    }

    @Test
    @DisplayName("KAM-10: a missing take-over escalates, and the desks are clear once the agency takes over")
    void aTakeOverClearsTheDesks() {
        HandbackId id = late(HandbackStep.HANDED_OVER);
        escalating.escalate();
        assertThat(desks(id)).hasSize(3);
        route.doStep(id, HandbackStep.TAKEN_OVER);
        assertThat(desks(id)).isEmpty();
    }

    @Test
    @DisplayName("KAM-10: nothing escalates before its deadline")
    void nothingEscalatesInTime() {
        HandbackId id = route.upTo(HandbackStep.HANDED_OVER);
        escalating.escalate();
        assertThat(desks(id)).isEmpty();
    }

    @Test
    @DisplayName(
            "KAM-10: an escalation is decided by the portal, with a receipt of day and time that task and case show")
    void anEscalationHasAReceipt() {
        HandbackId id = late(HandbackStep.HANDED_OVER);
        escalating.escalate();
        TimelineEntry entry = timelines.of(id.subject(), null, 50).get(0);
        assertThat(entry.action()).isEqualTo("kam.handback.escalated");
        assertThat(entry.person()).isNull();
        assertThat(receipts.byId(As.user("monitoring"), Objects.requireNonNull(entry.receipt()))
                        .orElseThrow())
                .returns("kam.acknowledgement-escalates", ReceiptRecord::rule)
                .returns("DECIDED", ReceiptRecord::result)
                .extracting(ReceiptRecord::facts)
                .asString()
                .contains("2022-11-02", "\"workingDays\": 10", "TAKEN_OVER", "AA Fürth");
        assertThat(work.overdue(As.user("leitung.fuerth"), 5_000))
                .filteredOn(row -> row.kind().equals("kam.handback-overdue")
                        && row.caseId().equals(id.value()))
                .extracting(WorkRow::receipt)
                .containsExactly(entry.receipt());
    }

    @Test
    @DisplayName("KAM-03, KAM-10: the late agency reads why its handback escalated, another agency does not")
    void theLateAgencyReadsTheReceipt() {
        HandbackId id = late(HandbackStep.HANDED_OVER);
        escalating.escalate();
        UUID receipt = Objects.requireNonNull(
                timelines.of(id.subject(), null, 50).get(0).receipt());
        assertThat(receipts.byId(As.user("leitung.fuerth"), receipt)).isPresent();
        assertThat(receipts.byId(As.user("ags.muenchen"), receipt)).isEmpty();
    }

    @Test
    @DisplayName("KAM-10: the timeline says to the late agency that it escalated, and to no other agency of the case")
    void theTimelineTellsTheLateAgency() {
        HandbackId id = decentral.offered();
        UUID munich = decentral.parts(id, DecentralRoute.munich()).get(0).id();
        jdbi.useHandle(
                db -> db.execute("update kam.handback_receiver set due_on = date '2022-11-02' where id = ?", munich));
        escalating.escalate();
        assertThat(actions(DecentralRoute.munich(), id)).contains("kam.handback.escalated");
        assertThat(actions(DecentralRoute.fuerth(), id)).doesNotContain("kam.handback.escalated");
    }

    private List<String> actions(Actor actor, HandbackId id) {
        return timeline.of(actor, id, 50).stream().map(TimelineEntry::action).toList();
    }

    private HandbackId late(HandbackStep last) {
        HandbackId id = route.upTo(last);
        jdbi.useHandle(db ->
                db.execute("update kam.handback_receiver set due_on = date '2022-11-02' where id = ?", receiver(id)));
        return id;
    }

    private List<String> desks(HandbackId id) {
        return desks(id, "kam.handback-overdue");
    }

    private List<String> desks(HandbackId id, String kind) {
        return jdbi.withHandle(db -> db.createQuery("select u.number || ' ' || w.function from kernel.work_item w"
                        + " join kernel.unit u on u.id = w.unit where w.subject = :subject"
                        + " and w.kind = :kind and w.done_at is null order by 1")
                .bind("kind", kind)
                .bind("subject", receiver(id))
                .mapTo(String.class)
                .list());
    }

    private UUID receiver(HandbackId id) {
        return route.file(id).receivers().get(0).id();
    }
}
