package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.handback.EscalatingHandbacks;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.kernel.responsibility.OpenSeamList;
import de.nahtstelle.kernel.responsibility.OpenSeamRow;
import de.nahtstelle.kernel.responsibility.RemindingReceiver;
import de.nahtstelle.kernel.responsibility.SeamFilter;
import de.nahtstelle.kernel.responsibility.SeamOrder;
import de.nahtstelle.kernel.responsibility.SeamState;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotPermitted;
import de.nahtstelle.kernel.worklist.HomeFigure;
import de.nahtstelle.kernel.worklist.MyWork;
import de.nahtstelle.kernel.worklist.WaitingRow;
import de.nahtstelle.kernel.worklist.WorkPart;
import de.nahtstelle.kernel.worklist.WorkRow;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MonitorIT {
    private static final int ALL = 10_000;

    @Inject
    HandbackRoute route;

    @Inject
    TwoAgencies two;

    @Inject
    EscalatingHandbacks escalating;

    @Inject
    OpenSeamList open;

    @Inject
    RemindingReceiver reminding;

    @Inject
    MyWork work;

    @Inject
    Jdbi jdbi;

    @Test
    @DisplayName(
            "KAM-10: an outstanding agreement is a seam of its own to both sides and the monitoring, until it is given")
    void anOutstandingAgreementIsASeam() {
        HandbackId id = route.upTo(HandbackStep.CLEANED);
        for (String user : List.of("gkb.nord", "ags.fuerth", "monitoring", "leitung.kam", "teamleitung.kam")) {
            assertThat(seams(As.user(user), id))
                    .as(user)
                    .containsExactlyInAnyOrder("kam.agree-to-handback", "kam.read-announcement");
        }
        assertThat(seams(As.user("ags.muenchen"), id)).isEmpty();
        route.doStep(id, HandbackStep.AGREED);
        assertThat(seams(As.user("monitoring"), id)).isEmpty();
    }

    @Test
    @DisplayName("KAM-07: Fachaufsicht sees what is open on the seams of KAM and reminds on them")
    void technicalSupervisionSeesTheSeamsOfKam() {
        HandbackId id = route.upTo(HandbackStep.HANDED_OVER);
        jdbi.useHandle(
                db -> db.execute("update kernel.handover set offered_at = '2022-11-02' where case_id = ?", id.value()));
        List<OpenSeamRow> seen = rows(As.user("fachaufsicht"), SeamFilter.ALL, id);
        assertThat(seen).extracting(OpenSeamRow::seam).containsExactly("kam.handback");
        assertThat(reminding.remind(As.user("fachaufsicht"), seen.get(0).id())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    @DisplayName("KAM-07: the seams of another context are seen and reminded on by monitoring, by nobody of KAM")
    void theSeamsOfOthersAreNoBusinessOfKam() {
        UUID foreign = foreignSeam();
        try {
            assertThat(sees(As.user("monitoring"), foreign)).isTrue();
            for (String user : List.of("leitung.kam", "teamleitung.kam", "fachaufsicht", "dienststelle")) {
                Actor actor = As.user(user);
                assertThat(sees(actor, foreign)).as(user).isFalse();
                assertThatThrownBy(() -> reminding.remind(actor, foreign))
                        .as(user)
                        .isInstanceOf(NotPermitted.class);
            }
        } finally {
            jdbi.useHandle(db -> db.execute("delete from kernel.handover where id = ?", foreign));
        }
    }

    private boolean sees(Actor actor, UUID seam) {
        return open.page(actor, SeamFilter.ALL, SeamOrder.DEADLINE, Cursor.START, ALL).rows().stream()
                .anyMatch(row -> row.id().equals(seam));
    }

    private UUID foreignSeam() {
        UUID id = Ids.next();
        jdbi.useHandle(db -> db.execute(
                "insert into kernel.handover (id, seam, subject_kind, subject, label, case_kind, case_id, from_unit, to_unit,"
                        + " deadline, state, offered_at, offered_by)"
                        + " select ?, 'test.seam', 'test.thing', ?, 'x', 'test.thing', ?, f.id, t.id, '2022-11-30', 'OFFERED',"
                        + " '2022-11-01', p.id from kernel.unit f, kernel.unit t, kernel.person p"
                        + " where f.number = '729' and t.number = '843' and p.sign_in_name = 'ags.fuerth'",
                id,
                id,
                id));
        return id;
    }

    @Test
    @DisplayName("KAM-10: what is late is overdue, and escalated once it lies with the monitoring, which counts both")
    void theMonitorKnowsWhatIsEscalated() {
        HandbackId late = route.upTo(HandbackStep.HANDED_OVER);
        HandbackId inTime = route.upTo(HandbackStep.CLEANED);
        pass(late);
        assertThat(in(SeamState.OVERDUE, late)).isTrue();
        assertThat(in(SeamState.ESCALATED, late)).isFalse();
        escalating.escalate();
        assertThat(in(SeamState.ESCALATED, late)).isTrue();
        assertThat(in(SeamState.IN_TIME, inTime)).isTrue();
        assertThat(in(SeamState.OVERDUE, inTime)).isFalse();
        assertThat(work.figures(As.user("monitoring")))
                .extracting(HomeFigure::link)
                .contains("/monitor/seams.xhtml?state=overdue", "/monitor/seams.xhtml?state=escalated");
    }

    @Test
    @DisplayName("KAM-10: an announcement left unread is escalated, the agreement that is still in time is not")
    void onlyWhatIsLateIsEscalated() {
        HandbackId id = route.upTo(HandbackStep.CLEANED);
        jdbi.useHandle(db -> db.execute(
                "update kernel.work_item set due_on = '2022-11-02' where case_id = ? and kind = 'kam.read-announcement'",
                id.value()));
        escalating.escalate();
        assertThat(rows(As.user("monitoring"), SeamFilter.ALL.in(SeamState.ESCALATED), id))
                .extracting(OpenSeamRow::seam)
                .containsExactly("kam.read-announcement");
    }

    @Test
    @DisplayName("KAM-10: page by page the tasks of a part are each met once, as many as are counted, a case once")
    void thePagesOfAPartHoldEveryCaseOnce() {
        HandbackId id = two.offered();
        pass(id);
        route.upTo(HandbackStep.CHOICE);
        route.upTo(HandbackStep.CHOICE);
        escalating.escalate();
        for (WorkPart part : List.of(WorkPart.OVERDUE, WorkPart.TO_DO)) {
            List<WorkRow> paged = paged(HandbackRoute.head(), part);
            assertThat(paged).doesNotHaveDuplicates().hasSize((int)
                    work.counts(HandbackRoute.head()).of(part));
            assertThat(paged).isSortedAccordingTo((one, other) -> one.dueOn().compareTo(other.dueOn()));
        }
        assertThat(paged(HandbackRoute.head(), WorkPart.OVERDUE))
                .filteredOn(row -> row.caseId().equals(id.value()))
                .singleElement()
                .returns(2, WorkRow::pieces);
    }

    @Test
    @DisplayName("KAM-10: from the second page of what is waited for the way leads back to the first")
    void thePagesLeadBothWays() {
        route.upTo(HandbackStep.CLEANED);
        route.upTo(HandbackStep.HANDED_OVER);
        route.upTo(HandbackStep.HANDED_OVER);
        Actor sender = As.user("gkb.nord");
        Slice<WaitingRow> first = work.awaited(sender, WorkPart.WAITING, Cursor.START, 2);
        Slice<WaitingRow> second = work.awaited(sender, WorkPart.WAITING, Cursor.parse(first.next()), 2);
        assertThat(second.rows()).isNotEmpty().doesNotContainAnyElementsOf(first.rows());
        assertThat(work.awaited(sender, WorkPart.WAITING, Cursor.parse(second.previous()), 2)
                        .rows()
                        .toString())
                .isEqualTo(first.rows().toString());
    }

    private List<WorkRow> paged(Actor actor, WorkPart part) {
        List<WorkRow> rows = new ArrayList<>();
        Slice<WorkRow> slice = work.tasks(actor, part, Cursor.START, 2);
        rows.addAll(slice.rows());
        while (slice.next() != null) {
            slice = work.tasks(actor, part, Cursor.parse(slice.next()), 2);
            rows.addAll(slice.rows());
        }
        return rows;
    }

    private void pass(HandbackId id) {
        jdbi.useHandle(db -> {
            db.execute("update kam.handback_receiver set due_on = '2022-11-02' where handback = ?", id.value());
            db.execute("update kernel.handover set deadline = '2022-11-02' where case_id = ?", id.value());
        });
    }

    private boolean in(SeamState state, HandbackId id) {
        return !rows(As.user("monitoring"), SeamFilter.ALL.in(state), id).isEmpty();
    }

    private List<String> seams(Actor actor, HandbackId id) {
        return rows(actor, SeamFilter.ALL, id).stream().map(OpenSeamRow::seam).toList();
    }

    private List<OpenSeamRow> rows(Actor actor, SeamFilter filter, HandbackId id) {
        return open.page(actor, filter, SeamOrder.DEADLINE, Cursor.START, ALL).rows().stream()
                .filter(row -> row.caseId().equals(id.value()))
                .toList();
    }
}
