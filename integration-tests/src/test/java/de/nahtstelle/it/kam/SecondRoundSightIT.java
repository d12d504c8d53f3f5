package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kam.cleaning.FindingKind;
import de.nahtstelle.kam.cleaning.Mend;
import de.nahtstelle.kam.cleaning.MendingRecords;
import de.nahtstelle.kam.handback.AddedRemark;
import de.nahtstelle.kam.handback.AddingRemarks;
import de.nahtstelle.kam.handback.AgreeingToHandback;
import de.nahtstelle.kam.handback.ConfirmedReceivers;
import de.nahtstelle.kam.handback.ConfirmingReceivers;
import de.nahtstelle.kam.handback.HandbackCase;
import de.nahtstelle.kam.handback.HandbackCases;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.HandbackTimeline;
import de.nahtstelle.kam.handback.ReportingWrongReceiver;
import de.nahtstelle.kam.handback.RightPlace;
import de.nahtstelle.kam.handback.WrongReceiver;
import de.nahtstelle.kam.handback.overview.AwaitedAgencies;
import de.nahtstelle.kam.handback.overview.HandbackFilter;
import de.nahtstelle.kam.handback.overview.HandbackList;
import de.nahtstelle.kam.portfolio.CustomerTimeline;
import de.nahtstelle.kernel.audit.TimelineEntry;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.ReadReceipts;
import de.nahtstelle.kernel.directive.Refusal;
import de.nahtstelle.kernel.security.Actor;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an agency reads of a case that went back because another one was wrong. */
@ExtendWith(ArquillianExtension.class)
class SecondRoundSightIT {
    @Inject
    DecentralRoute decentral;

    @Inject
    HandbackRoute route;

    @Inject
    ReportingWrongReceiver reporting;

    @Inject
    ConfirmingReceivers confirming;

    @Inject
    HandbackCases cases;

    @Inject
    HandbackTimeline timeline;

    @Inject
    CustomerTimeline customers;

    @Inject
    HandbackList list;

    @Inject
    AwaitedAgencies awaited;

    @Inject
    Signature signing;

    @Inject
    MendingRecords mending;

    @Inject
    AgreeingToHandback agreeing;

    @Inject
    AddingRemarks remarks;

    @Inject
    ReadReceipts receipts;

    @Inject
    Jdbi jdbi;

    @Test
    @DisplayName("KAM-03, KAM-10: an agency that is offered its part reads nothing of a second round for another")
    void theSecondRoundOfAnotherIsNotReadBeforeTheTakeOver() {
        HandbackId id = decentral.offered();
        readsNothingNew(id);
    }

    @Test
    @DisplayName("KAM-03, KAM-10: an agency that has taken over reads nothing of a second round for another")
    void theSecondRoundOfAnotherIsNotReadAfterTheTakeOver() {
        HandbackId id = decentral.offered();
        DecentralRoute.done(decentral.takeOver(id, DecentralRoute.fuerth()));
        readsNothingNew(id);
    }

    @Test
    @DisplayName("KAM-03, KAM-10: what an agency keeps is offered to it anew, without the announcement to the other")
    void whoKeepsAPartReadsItsOwnOffersOnly() {
        HandbackId id = decentral.offered();
        misdirect(
                id, DecentralRoute.munich(), DecentralRoute.fuerth(), Set.of(decentral.site(id, DecentralRoute.DEPOT)));
        secondRound(id, Map.of(DecentralRoute.DEPOT, DecentralRoute.fuerth()), DecentralRoute.fuerth());
        assertThat(actions(timeline.of(DecentralRoute.munich(), id, 50)))
                .containsOnlyOnce("kam.handback.announced", "kam.handback.cleaned")
                .filteredOn("kam.handback.handed-over"::equals)
                .hasSize(2);
    }

    @Test
    @DisplayName("KAM-03, KAM-10: an agency that comes second reads its own round, not that there was one before")
    void whoComesSecondReadsNoFirstRound() {
        HandbackId id = route.upTo(HandbackStep.HANDED_OVER);
        misdirect(id, DecentralRoute.fuerth(), DecentralRoute.munich(), Set.of());
        DecentralRoute.done(confirming.confirm(
                HandbackRoute.head(),
                id,
                new ConfirmedReceivers(
                        Map.of(route.seat(id), DecentralRoute.munich().unit().value()),
                        HandbackRoute.points(HandbackStep.RECEIVERS),
                        route.version(id),
                        HandbackRoute.AGREED_SO)));
        decentral.toAgreement(id);
        assertThat(actions(timeline.of(DecentralRoute.munich(), id, 50)))
                .containsExactly(
                        "kam.handback.cleaned", "kam.handback.announced", "kam.handback.choice", "kam.handback.opened");
        assertThat(cases.find(DecentralRoute.munich(), id).orElseThrow().steps())
                .extracting(HandbackCase.Done::step)
                .containsExactly(
                        HandbackStep.OPENED,
                        HandbackStep.CHOICE,
                        HandbackStep.RECEIVERS,
                        HandbackStep.ANNOUNCED,
                        HandbackStep.CLEANED);
    }

    @Test
    @DisplayName(
            "KAM-03, KAM-10: an agency that has agreed to what it keeps reads that, while others are sought for the rest")
    void whoHasAgreedStaysThere() {
        HandbackId id = decentral.offered();
        Actor munich = DecentralRoute.munich();
        misdirect(id, munich, DecentralRoute.fuerth(), Set.of(decentral.site(id, DecentralRoute.DEPOT)));
        assertThat(doneFor(munich, id)).isEqualTo(HandbackStep.CLEANED);
        assertThat(awaited.of(munich, id).orElseThrow().missing()).isEmpty();
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.CHOICE);
    }

    @Test
    @DisplayName(
            "KAM-03, KAM-10: to an agency that was told of its part the announcement stands when another gives back")
    void whoWasToldStaysTold() {
        HandbackId id = decentral.offered();
        Actor fuerth = DecentralRoute.fuerth();
        misdirect(id, DecentralRoute.munich(), fuerth, Set.of(decentral.site(id, DecentralRoute.DEPOT)));
        DecentralRoute.done(decentral.confirm(id, Map.of(DecentralRoute.DEPOT, fuerth)));
        DecentralRoute.done(route.doStep(id, HandbackStep.ANNOUNCED));
        misdirect(id, fuerth, DecentralRoute.munich(), Set.of(decentral.site(id, DecentralRoute.STORE)));
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.CHOICE);
        assertThat(doneFor(fuerth, id)).isEqualTo(HandbackStep.ANNOUNCED);
    }

    @Test
    @DisplayName("KAM-03, KAM-10: an agency too early to agree reads what its page shows, not that the case went back")
    void whoCannotAgreeYetReadsItsOwnState() {
        HandbackId id = decentral.confirmed();
        DecentralRoute.done(route.doStep(id, HandbackStep.ANNOUNCED));
        sentBack(id);
        Actor fuerth = DecentralRoute.fuerth();
        Refusal refusal = refusal(agreeing.agree(fuerth, id, route.agreement(id, fuerth, "")));
        assertThat(refusal.rule()).isEqualTo("kam.handback-sequence");
        says(refusal, doneFor(fuerth, id), HandbackStep.CLEANED);
        assertThat(receipts.byId(fuerth, refusal.receipt()).orElseThrow().toString())
                .contains("ANNOUNCED")
                .doesNotContain("CHOICE", "RECEIVERS");
    }

    @Test
    @DisplayName("KAM-03, KAM-10: an agency that agreed and takes over too early does not read that the case went back")
    void whoCannotTakeOverYetReadsItsOwnState() {
        HandbackId id = decentral.confirmed();
        decentral.toAgreement(id);
        Actor fuerth = DecentralRoute.fuerth();
        decentral.agree(id, fuerth);
        sentBack(id);
        says(refusal(decentral.takeOver(id, fuerth)), doneFor(fuerth, id), HandbackStep.AGREED);
    }

    @Test
    @DisplayName("KAM-03, KAM-10: what is done with an open offer answers no other state than its page, either")
    void whatIsDoneAnswersItsOwnState() {
        HandbackId id = decentral.offered();
        misdirect(id, DecentralRoute.munich(), DecentralRoute.fuerth(), Set.of());
        Outcome<HandbackStep> own = Outcome.done(HandbackStep.HANDED_OVER);
        assertThat(remarks.add(DecentralRoute.fuerth(), id, new AddedRemark(null, "Vertretung bis Januar")))
                .isEqualTo(own);
        assertThat(decentral.takeOver(id, DecentralRoute.fuerth())).isEqualTo(own);
    }

    /** A site that Munich was told of gets a code of another district. */
    private void sentBack(HandbackId id) {
        UUID depot = decentral.site(id, DecentralRoute.DEPOT);
        jdbi.useHandle(db -> db.execute("update kernel.site set postal_code = '00000' where id = ?", depot));
        DecentralRoute.done(mending.mend(
                HandbackRoute.head(), id, new Mend(FindingKind.POSTAL_CODE_UNKNOWN, depot, "91074").although()));
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.CHOICE);
    }

    private static void says(Refusal refusal, HandbackStep done, HandbackStep next) {
        assertThat((Object) refusal.facts().get("lastStepDone")).isEqualTo(done.name());
        assertThat((Object) refusal.facts().get("lastNumber")).isEqualTo(done.number());
        assertThat((Object) refusal.wouldChangeIt().get("nextStep")).isEqualTo(next.name());
        assertThat((Object) refusal.wouldChangeIt().get("nextNumber")).isEqualTo(next.number());
    }

    private static Refusal refusal(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusal();
    }

    private HandbackStep doneFor(Actor agency, HandbackId id) {
        return cases.find(agency, id).orElseThrow().facts().done();
    }

    private void readsNothingNew(HandbackId id) {
        List<Object> before = read(id);
        misdirect(id, DecentralRoute.munich(), DecentralRoute.fuerth(), Set.of());
        assertThat(read(id)).as("once the other is wrong").isEqualTo(before);
        secondRound(
                id,
                Map.of(
                        DecentralRoute.PLANT, DecentralRoute.munich(),
                        DecentralRoute.DEPOT, DecentralRoute.munich()),
                DecentralRoute.munich());
        assertThat(read(id)).as("after the second round").isEqualTo(before);
    }

    private void secondRound(HandbackId id, Map<String, Actor> agencies, Actor agreeing) {
        DecentralRoute.done(decentral.confirm(id, agencies));
        DecentralRoute.done(route.doStep(id, HandbackStep.ANNOUNCED));
        DecentralRoute.done(signing.sign(HandbackRoute.head(), id, "Der Kunde hat die Anschrift bestätigt"));
        DecentralRoute.done(route.doStep(id, HandbackStep.CLEANED));
        decentral.agree(id, agreeing);
        DecentralRoute.done(route.doStep(id, HandbackStep.HANDED_OVER));
    }

    /** All that Fürth reads of the case, in its page, the customer's, the list and by machine. */
    private List<Object> read(HandbackId id) {
        Actor fuerth = DecentralRoute.fuerth();
        HandbackCase file = cases.find(fuerth, id).orElseThrow();
        return new ArrayList<>(List.of(
                actions(timeline.of(fuerth, id, 50)),
                actions(customers.of(fuerth, route.customer(id), null, 50)),
                file.facts().done(),
                file.steps(),
                file.receivers(),
                awaited.of(fuerth, id),
                list.count(fuerth, handedOver(id))));
    }

    private HandbackFilter handedOver(HandbackId id) {
        return new HandbackFilter(route.file(id).facts().customerNumber(), HandbackStep.HANDED_OVER, null, null, false);
    }

    private void misdirect(HandbackId id, Actor wrong, Actor right, Set<UUID> sites) {
        String code = right.equals(DecentralRoute.fuerth()) ? "91074" : "80331";
        DecentralRoute.done(reporting.report(
                wrong,
                id,
                new WrongReceiver(
                        sites,
                        "Die Betriebe sind umgezogen",
                        new RightPlace(code, null),
                        right.unit().value())));
    }

    private static List<String> actions(List<TimelineEntry> entries) {
        return entries.stream().map(TimelineEntry::action).toList();
    }
}
