package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.cleaning.CleaningRecords;
import de.nahtstelle.kam.cleaning.FindingKind;
import de.nahtstelle.kam.cleaning.Mend;
import de.nahtstelle.kam.cleaning.MendingRecords;
import de.nahtstelle.kam.handback.AskingForSignature;
import de.nahtstelle.kam.handback.DecliningSignature;
import de.nahtstelle.kam.handback.EscalatingHandbacks;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.SignatureAnswer;
import de.nahtstelle.kam.handback.SignatureRequest;
import de.nahtstelle.kam.handback.overview.Awaited;
import de.nahtstelle.kam.handback.overview.AwaitedAgencies;
import de.nahtstelle.kam.keyaccount.AdmittingKeyAccount;
import de.nahtstelle.kam.keyaccount.EndingKeyAccount;
import de.nahtstelle.kam.keyaccount.ReasonToEnd;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.worklist.HomeFigure;
import de.nahtstelle.kernel.worklist.MyWork;
import de.nahtstelle.kernel.worklist.WaitingRow;
import de.nahtstelle.kernel.worklist.WorkRow;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SenderDeskIT {
    private static final int ALL = 5_000;
    private static final String WHY = "Der Betrieb zieht um, die neue Anschrift ist unbekannt";
    private static final String WHY_NOT = "Die Anschrift steht im Handelsregister";

    @Inject
    HandbackRoute route;

    @Inject
    TwoAgencies two;

    @Inject
    MyWork work;

    @Inject
    AwaitedAgencies awaited;

    @Inject
    EscalatingHandbacks escalating;

    @Inject
    AskingForSignature asking;

    @Inject
    Signature signing;

    @Inject
    DecliningSignature declining;

    @Inject
    CleaningRecords cleaning;

    @Inject
    MendingRecords mending;

    @Inject
    Portfolio portfolio;

    @Inject
    AdmittingKeyAccount admitting;

    @Inject
    EndingKeyAccount ending;

    @Inject
    Jdbi jdbi;

    @AfterEach
    void makeRoom() {
        portfolio.empty();
    }

    @Test
    @DisplayName("KAM-10: from the decision on the region has the choice of the customer to record, with a day")
    void theChoiceLiesOnTheDeskOfTheRegion() {
        HandbackId id = route.open();
        assertThat(tasks(As.user("gkb.nord"), id)).containsExactly("kam.handback-choice");
        assertThat(tasks(As.user("gkb.sued"), id)).isEmpty();
    }

    @Test
    @DisplayName("KAM-10: with every step the next one of the sending side lies there, and no other")
    void everyStepPutsTheNextOneThere() {
        assertThat(tasks(HandbackStep.CHOICE)).containsExactly("kam.handback-receivers");
        assertThat(tasks(HandbackStep.RECEIVERS)).containsExactly("kam.handback-announce");
        assertThat(tasks(HandbackStep.ANNOUNCED)).containsExactly("kam.handback-clean");
        assertThat(tasks(HandbackStep.AGREED)).containsExactly("kam.handback-hand-over");
    }

    @Test
    @DisplayName("KAM-10: while agencies are to act the sending side has nothing to do but to wait, also for agreement")
    void whileAgenciesActTheSenderWaits() {
        HandbackId asked = route.upTo(HandbackStep.CLEANED);
        HandbackId offered = route.upTo(HandbackStep.HANDED_OVER);
        Actor sender = As.user("gkb.nord");
        assertThat(tasks(sender, asked)).isEmpty();
        assertThat(waiting(sender, asked))
                .containsExactlyInAnyOrder("workItem.kam.agree-to-handback", "workItem.kam.read-announcement");
        assertThat(tasks(sender, offered)).isEmpty();
        assertThat(waiting(sender, offered)).containsExactly("seam.kam.handback");
    }

    @Test
    @DisplayName("KAM-09, KAM-10: when the case goes back the earlier step lies on the desk again")
    void backOnTheDesk() {
        HandbackId id = two.told();
        UUID depot = two.site(id, TwoAgencies.DEPOT);
        jdbi.useHandle(
                db -> db.execute("update kernel.site set postal_code = '00000', street = 'Hof 1' where id = ?", depot));
        mending.mend(HandbackRoute.head(), id, new Mend(FindingKind.POSTAL_CODE_UNKNOWN, depot, "91054").although());
        assertThat(tasks(As.user("gkb.nord"), id)).containsExactly("kam.handback-receivers");
    }

    @Test
    @DisplayName("KAM-10, KAM-12: a former key account lies with its sales team, the cleaning with the back office")
    void aFormerKeyAccountLiesWithItsTeam() {
        CustomerId customer = portfolio.enter();
        admitting.admit(HandbackRoute.head(), portfolio.admission(customer));
        ending.end(HandbackRoute.head(), customer, 2, ReasonToEnd.CUSTOMER_WISH);
        HandbackId id = route.of(customer);
        Actor manager = manager(customer);
        assertThat(tasks(manager, id)).containsExactly("kam.handback-choice");
        Stream.of(HandbackStep.CHOICE, HandbackStep.RECEIVERS, HandbackStep.ANNOUNCED)
                .forEach(step -> TwoAgencies.done(route.doStep(id, step)));
        assertThat(tasks(As.user("fachkraft.kam"), id)).containsExactly("kam.handback-clean");
        assertThat(tasks(manager, id)).isEmpty();
    }

    @Test
    @DisplayName(
            "KAM-10: the Key Account Manager finds the task of the region, and once it is done it lies with nobody")
    void kamAndTheRegionShareOneTask() {
        HandbackId id = route.open();
        assertThat(tasks(As.user("manager.kam"), id)).containsExactly("kam.handback-choice");
        route.doStep(id, HandbackStep.CHOICE);
        for (String user : List.of("manager.kam", "gkb.nord")) {
            assertThat(tasks(As.user(user), id)).containsExactly("kam.handback-receivers");
        }
    }

    @Test
    @DisplayName("KAM-10: the Key Account Manager sees what the region waits for, an agency's clerk does not")
    void kamWaitsWithTheRegion() {
        HandbackId offered = route.upTo(HandbackStep.HANDED_OVER);
        assertThat(waiting(As.user("manager.kam"), offered)).containsExactly("seam.kam.handback");
        assertThat(waiting(HandbackRoute.fuerth(), offered)).isEmpty();
    }

    @Test
    @DisplayName("KAM-12: a signature asked for is waited for by the region and KAM, not by the lead who is to sign")
    void aSignatureIsWaitedFor() {
        HandbackId id = dirty();
        asking.ask(As.user("gkb.nord"), id, WHY);
        for (String user : List.of("gkb.nord", "manager.kam")) {
            assertThat(waiting(As.user(user), id)).as(user).contains("workItem.kam.sign-exception");
        }
        assertThat(waiting(HandbackRoute.head(), id)).doesNotContain("workItem.kam.sign-exception");
    }

    @Test
    @DisplayName(
            "KAM-10: a handback that waits for two agencies is one line with the earliest day, and says who is missing")
    void twoAgenciesAreOneLine() {
        HandbackId id = two.offered();
        Actor region = As.user("gkb.nord");
        assertThat(work.waiting(region, ALL))
                .filteredOn(row -> row.caseId().equals(id.value()))
                .singleElement()
                .returns(2, WaitingRow::receivers);
        route.doStep(id, HandbackStep.TAKEN_OVER);
        assertThat(awaited.of(region, id)).contains(new Awaited(HandbackStep.TAKEN_OVER, 2, List.of("AA München")));
    }

    @Test
    @DisplayName("KAM-10: of several handbacks those that wait say what for, and to another agency none does")
    void thoseThatWaitSaySo() {
        UUID waiting = route.upTo(HandbackStep.HANDED_OVER).value();
        List<UUID> ids = List.of(waiting, route.open().value());
        assertThat(awaited.ofAll(HandbackRoute.head(), ids)).containsOnlyKeys(waiting);
        assertThat(awaited.ofAll(TwoAgencies.fuerth(), ids)).containsOnlyKeys(waiting);
        assertThat(awaited.ofAll(TwoAgencies.munich(), ids)).isEmpty();
    }

    @Test
    @DisplayName("KAM-10: an agency that has answered is told so, and nothing of the others")
    void anAgencyKnowsOfItself() {
        HandbackId id = two.offered();
        route.doStep(id, HandbackStep.TAKEN_OVER);
        assertThat(awaited.of(TwoAgencies.fuerth(), id))
                .contains(new Awaited(HandbackStep.TAKEN_OVER, null, List.of()));
        assertThat(awaited.of(TwoAgencies.munich(), id))
                .contains(new Awaited(HandbackStep.TAKEN_OVER, null, List.of("AA München")));
    }

    @Test
    @DisplayName("KAM-10: several late agencies of a handback are one line on the desk of the head of KAM")
    void lateAgenciesAreOneLine() {
        HandbackId id = two.offered();
        jdbi.useHandle(db ->
                db.execute("update kam.handback_receiver set due_on = '2022-11-02' where handback = ?", id.value()));
        escalating.escalate();
        assertThat(work.overdue(HandbackRoute.head(), ALL))
                .filteredOn(row -> row.caseId().equals(id.value()))
                .singleElement()
                .returns(2, WorkRow::pieces);
    }

    @Test
    @DisplayName("KAM-12: a signature asked for lies with the head of KAM and its team leads until it is given")
    void aSignatureAskedForLiesWithTheHead() {
        HandbackId id = dirty();
        assertThat(asking.ask(As.user("gkb.nord"), id, WHY)).isEqualTo(Outcome.done(1));
        assertThat(tasks(HandbackRoute.head(), id)).contains("kam.sign-exception");
        assertThat(tasks(As.user("teamleitung.kam"), id)).contains("kam.sign-exception");
        signing.sign(HandbackRoute.head(), id, "Der Kunde zieht um, die Anschrift folgt");
        assertThat(tasks(HandbackRoute.head(), id)).containsExactly("kam.handback-clean");
    }

    @Test
    @DisplayName("KAM-12: the case says who asked for the signature, whom and why")
    void theCaseSaysWhoAsked() {
        HandbackId id = dirty();
        asking.ask(As.user("gkb.nord"), id, WHY);
        SignatureRequest request = cleaning.of(HandbackRoute.head(), id).request();
        assertThat(request).isNotNull();
        assertThat(request.reason()).isEqualTo(WHY);
        assertThat(request.askedBy()).isEqualTo(As.user("gkb.nord").name());
        assertThat(request.open()).isTrue();
    }

    @Test
    @DisplayName("KAM-12: why a signature is asked for, or declined, stands on the case only; lists name the customer")
    void listsNameTheCustomerOnly() {
        HandbackId id = dirty();
        asking.ask(As.user("gkb.nord"), id, WHY);
        signing.decline(HandbackRoute.head(), id, WHY_NOT);
        List<String> others = jdbi.withHandle(db -> db.createQuery("select i.label from kernel.work_item i"
                        + " join kam.handback h on h.id = i.subject join kernel.employer e on e.id = h.customer"
                        + " where h.id = :id and i.label <> e.name")
                .bind("id", id.value())
                .mapTo(String.class)
                .list());
        assertThat(others).isEmpty();
        assertThat(tasks(As.user("gkb.nord"), id)).contains("kam.signature-declined");
    }

    @Test
    @DisplayName("KAM-12: while a signature is asked for it is not asked for again")
    void askedOnce() {
        HandbackId id = dirty();
        asking.ask(As.user("gkb.nord"), id, WHY);
        assertThat(rule(asking.ask(As.user("manager.kam"), id, WHY))).isEqualTo("kam.signature-asked-once");
    }

    @Test
    @DisplayName("KAM-12: a signature is neither asked for nor given without a reason")
    void aReasonIsNeeded() {
        HandbackId id = dirty();
        assertThat(rule(asking.ask(As.user("gkb.nord"), id, "  weil   "))).isEqualTo("kam.signature-gives-reason");
        assertThat(rule(signing.sign(HandbackRoute.head(), id, "weil"))).isEqualTo("kam.signature-gives-reason");
    }

    @Test
    @DisplayName(
            "KAM-12: a declined signature lies with its reason on the desk of who asked, and can be asked for anew")
    void aLeadDeclines() {
        HandbackId id = dirty();
        Actor region = As.user("gkb.nord");
        asking.ask(region, id, WHY);
        assertThat(signing.decline(HandbackRoute.head(), id, WHY_NOT))
                .isEqualTo(Outcome.done(SignatureAnswer.DECLINED));
        assertThat(tasks(HandbackRoute.head(), id)).doesNotContain("kam.sign-exception");
        assertThat(tasks(region, id)).contains("kam.signature-declined");
        assertThat(cleaning.of(region, id).request())
                .extracting(SignatureRequest::answerReason)
                .isEqualTo(WHY_NOT);
        assertThat(asking.ask(region, id, WHY)).isEqualTo(Outcome.done(1));
        assertThat(tasks(region, id)).doesNotContain("kam.signature-declined");
    }

    @Test
    @DisplayName("KAM-12: who read an older request does not decline the one made since")
    void anOlderRequestIsNotTheNewOne() {
        HandbackId id = dirty();
        asking.ask(As.user("gkb.nord"), id, WHY);
        UUID read = request(id).id();
        signing.decline(HandbackRoute.head(), id, WHY_NOT);
        asking.ask(As.user("gkb.nord"), id, WHY);
        assertThatThrownBy(() -> declining.decline(HandbackRoute.head(), id, read, WHY_NOT))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(request(id).open()).isTrue();
    }

    @Test
    @DisplayName("KAM-12: what nobody asked for cannot be declined")
    void nothingToDecline() {
        assertThat(rule(signing.decline(HandbackRoute.head(), dirty(), WHY_NOT)))
                .isEqualTo("kam.signature-was-asked-for");
    }

    private SignatureRequest request(HandbackId id) {
        return Objects.requireNonNull(cleaning.of(HandbackRoute.head(), id).request());
    }

    private HandbackId dirty() {
        HandbackId id = route.upTo(HandbackStep.ANNOUNCED);
        jdbi.useHandle(db -> db.execute("update kernel.site set postal_code = null where id = ?", route.seat(id)));
        return id;
    }

    private static String rule(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().rule();
    }

    @Test
    @DisplayName("KAM-03: the head of KAM sees how many customers wait for a decision, an agency does not")
    void theHeadSeesOpenDecisions() {
        portfolio.enter();
        assertThat(work.figures(HandbackRoute.head()))
                .extracting(HomeFigure::kind)
                .contains("kam.open-decisions");
        assertThat(work.figures(HandbackRoute.fuerth())).isEmpty();
    }

    @Test
    @DisplayName("KAM-10: the monitoring counts open handovers and outstanding agreements, with the way to them")
    void theMonitoringCountsWhatIsOpen() {
        route.upTo(HandbackStep.CLEANED);
        route.upTo(HandbackStep.HANDED_OVER);
        assertThat(work.figures(As.user("monitoring")))
                .extracting(HomeFigure::link)
                .contains("/monitor/seams.xhtml", "/monitor/seams.xhtml?seam=kam.agree-to-handback");
    }

    @Test
    @DisplayName("KAM-10: the monitoring sees what is overdue across the house, nobody else does")
    void theMonitoringSeesWhatIsOverdue() {
        HandbackId asked = route.upTo(HandbackStep.CLEANED);
        HandbackId offered = route.upTo(HandbackStep.HANDED_OVER);
        HandbackId inTime = route.upTo(HandbackStep.HANDED_OVER);
        jdbi.useHandle(db -> {
            db.execute("update kernel.work_item set due_on = '2022-11-02' where case_id = ?", asked.value());
            db.execute("update kernel.handover set deadline = '2022-11-02' where case_id = ?", offered.value());
        });
        Actor monitoring = As.user("monitoring");
        assertThat(work.overdueInTheHouse(monitoring, ALL))
                .extracting(WaitingRow::caseId)
                .contains(asked.value(), offered.value())
                .doesNotContain(inTime.value());
        assertThat(work.overdueInTheHouse(HandbackRoute.head(), ALL)).isEmpty();
    }

    private List<String> tasks(HandbackStep last) {
        return tasks(As.user("gkb.nord"), route.upTo(last));
    }

    private List<String> tasks(Actor actor, HandbackId id) {
        return Stream.concat(work.overdue(actor, ALL).stream(), work.toDo(actor, ALL).stream())
                .filter(row -> row.caseId().equals(id.value()))
                .map(WorkRow::kind)
                .toList();
    }

    private List<String> waiting(Actor actor, HandbackId id) {
        return work.waiting(actor, ALL).stream()
                .filter(row -> row.caseId().equals(id.value()))
                .map(WaitingRow::what)
                .toList();
    }

    private Actor manager(CustomerId customer) {
        return Stream.of("manager.kam", "manager2.kam")
                .map(As::user)
                .filter(actor -> jdbi.withHandle(
                        db -> db.createQuery("select responsible_unit = :unit from kam.customer where id = :customer")
                                .bind("unit", actor.unit().value())
                                .bind("customer", customer.value())
                                .mapTo(Boolean.class)
                                .one()))
                .findFirst()
                .orElseThrow();
    }
}
