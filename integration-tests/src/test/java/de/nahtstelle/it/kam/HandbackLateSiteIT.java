package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.handback.EscalatingHandbacks;
import de.nahtstelle.kam.handback.HandbackCase;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.ProposedReceiver;
import de.nahtstelle.kernel.audit.TimelineEntry;
import de.nahtstelle.kernel.audit.Timelines;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.ReadReceipts;
import de.nahtstelle.kernel.directive.ReceiptRecord;
import de.nahtstelle.kernel.directive.Refusal;
import de.nahtstelle.kernel.worklist.MyWork;
import de.nahtstelle.kernel.worklist.WorkRow;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A site that an import brings after the receivers of a decentral handback were confirmed. */
@ExtendWith(ArquillianExtension.class)
class HandbackLateSiteIT {
    private static final String LATE = "00009";

    @Inject
    DecentralRoute decentral;

    @Inject
    HandbackRoute route;

    @Inject
    CustomerSites sites;

    @Inject
    EscalatingHandbacks escalating;

    @Inject
    ReadReceipts receipts;

    @Inject
    Timelines timelines;

    @Inject
    MyWork work;

    @Inject
    Jdbi jdbi;

    @Test
    @DisplayName("KAM-09: a site that comes late stops the handover until an agency is confirmed for it")
    void aLateSiteStopsTheHandover() {
        HandbackId id = decentral.confirmed();
        decentral.toAgreement(id);
        decentral.agree(id, DecentralRoute.fuerth());
        decentral.agree(id, DecentralRoute.munich());
        add(id);
        Refusal refusal = ((Outcome.Refused<?>) route.doStep(id, HandbackStep.HANDED_OVER)).refusal();
        assertThat(refusal.clause()).isEqualTo("KAM-09");
        DecentralRoute.done(decentral.confirm(id, Map.of()));
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.RECEIVERS);
    }

    @Test
    @DisplayName(
            "KAM-03, KAM-10: with a late site the last take-over reopens the choice instead of completing the case")
    void aLateSiteReopensTheChoice() {
        HandbackId id = takenOverButForTheLateSite();
        assertThat(route.file(id).facts().closedAt()).isNull();
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.CHOICE);
        assertThat(decentral.answering(id)).containsEntry(LATE, "GKB-NORD");
        assertThat(decentral.proposals(id))
                .filteredOn(place -> !place.fixed())
                .extracting(ProposedReceiver::number)
                .containsExactly(LATE);
    }

    @Test
    @DisplayName("KAM-10: the case is complete when the late site was taken over, too")
    void theLateSiteCompletesTheCase() {
        HandbackId id = takenOverButForTheLateSite();
        DecentralRoute.done(decentral.confirm(id, Map.of()));
        decentral.toAgreement(id);
        decentral.agree(id, DecentralRoute.munich());
        DecentralRoute.done(route.doStep(id, HandbackStep.HANDED_OVER));
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.munich()));
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.TAKEN_OVER);
        assertThat(decentral.answering(id)).containsEntry(LATE, "843");
    }

    @Test
    @DisplayName("KAM-10: a site that comes while an agency is asked to agree takes the question and its day back")
    void aLateSiteTakesTheQuestionBack() {
        HandbackId id = askedLongAgo();
        add(id);
        DecentralRoute.done(decentral.confirm(id, Map.of()));
        assertThat(openWork(id)).isEmpty();
        DecentralRoute.done(route.doStep(id, HandbackStep.ANNOUNCED));
        escalating.escalate();
        assertThat(openWork(id)).containsExactly("kam.read-announcement");
    }

    @Test
    @DisplayName("KAM-10: after a late site the agency is asked to agree anew, with a new day, and can")
    void aLateSiteLeavesNoDeadTask() {
        HandbackId id = askedLongAgo();
        add(id);
        DecentralRoute.done(decentral.confirm(id, Map.of()));
        decentral.toAgreement(id);
        assertThat(part(id).dueOn()).isAfter(LocalDate.of(2022, 11, 2));
        assertThat(dueDays(id)).containsExactly(part(id).dueOn());
        decentral.agree(id, DecentralRoute.munich());
        assertThat(openWork(id)).isEmpty();
    }

    @Test
    @DisplayName("KAM-10: the way back for a late site is decided by the portal, with a receipt for task and timeline")
    void theWayBackHasAReceipt() {
        HandbackId id = takenOverButForTheLateSite();
        UUID receipt = Objects.requireNonNull(route.file(id).facts().reopenedReceipt());
        assertThat(receipts.byId(HandbackRoute.head(), receipt).orElseThrow())
                .returns("DECIDED", ReceiptRecord::result)
                .returns(null, ReceiptRecord::person)
                .returns("KAM-09", ReceiptRecord::clause)
                .extracting(ReceiptRecord::facts)
                .asString()
                .contains("SITE_WITHOUT_AGENCY");
        assertThat(timelines.of(id.subject(), null, 50))
                .filteredOn(entry -> entry.action().equals("kam.handback.reopened"))
                .extracting(TimelineEntry::receipt)
                .containsExactly(receipt);
        assertThat(work.toDo(As.user("gkb.nord"), 5_000))
                .filteredOn(row -> row.caseId().equals(id.value()))
                .extracting(WorkRow::receipt)
                .containsExactly(receipt);
    }

    /** The agencies were asked to agree, and Munich has let its day pass. */
    private HandbackId askedLongAgo() {
        HandbackId id = decentral.confirmed();
        decentral.toAgreement(id);
        jdbi.useHandle(db -> {
            db.execute("update kam.handback_receiver set due_on = '2022-11-02' where id = ?", part(id).id());
            db.execute("update kernel.work_item set due_on = '2022-11-02' where subject = ?", part(id).id());
        });
        escalating.escalate();
        assertThat(openWork(id)).contains("kam.agree-to-handback", "kam.handback-overdue", "kam.read-announcement");
        return id;
    }

    private HandbackCase.Receiver part(HandbackId id) {
        return decentral.parts(id, DecentralRoute.munich()).get(0);
    }

    private List<String> openWork(HandbackId id) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select distinct kind from kernel.work_item where subject = :part and done_at is null order by kind")
                .bind("part", part(id).id())
                .mapTo(String.class)
                .list());
    }

    private List<LocalDate> dueDays(HandbackId id) {
        return jdbi.withHandle(db -> db.createQuery("select due_on from kernel.work_item"
                        + " where subject = :part and kind = 'kam.agree-to-handback' and done_at is null")
                .bind("part", part(id).id())
                .mapTo(LocalDate.class)
                .list());
    }

    private HandbackId takenOverButForTheLateSite() {
        HandbackId id = decentral.offered();
        add(id);
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.fuerth()));
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.munich()));
        return id;
    }

    private void add(HandbackId id) {
        sites.add(route.customer(id).value(), LATE, "80331", "München");
    }
}
