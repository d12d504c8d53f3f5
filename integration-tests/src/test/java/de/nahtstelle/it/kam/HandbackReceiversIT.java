package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.cleaning.FindingKind;
import de.nahtstelle.kam.cleaning.Mend;
import de.nahtstelle.kam.cleaning.MendingRecords;
import de.nahtstelle.kam.handback.ConfirmedReceivers;
import de.nahtstelle.kam.handback.ConfirmingReceivers;
import de.nahtstelle.kam.handback.EscalatingHandbacks;
import de.nahtstelle.kam.handback.HandbackCases;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.HandbackTimeline;
import de.nahtstelle.kam.handback.ReadingWithdrawal;
import de.nahtstelle.kam.handback.ReceiverState;
import de.nahtstelle.kam.handback.Reopened;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.ReadReceipts;
import de.nahtstelle.kernel.directive.ReceiptRecord;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.persistence.Constraints;
import de.nahtstelle.kernel.security.Actor;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class HandbackReceiversIT {
    private static final int AT_ONCE = 8;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    @Inject
    TwoAgencies two;

    @Inject
    HandbackRoute route;

    @Inject
    ConfirmingReceivers confirming;

    @Inject
    MendingRecords mending;

    @Inject
    Signature signing;

    @Inject
    ReadingWithdrawal reading;

    @Inject
    HandbackCases cases;

    @Inject
    EscalatingHandbacks escalating;

    @Inject
    ReadReceipts receipts;

    @Inject
    HandbackTimeline timeline;

    @Inject
    Jdbi jdbi;

    @Test
    @DisplayName("KAM-09: an agency for a site that is none of the customer's is refused")
    void aStrangeSiteIsRefused() {
        HandbackId id = route.upTo(HandbackStep.CHOICE);
        UUID fuerth = HandbackRoute.fuerth().unit().value();
        Outcome<HandbackStep> outcome = confirming.confirm(
                HandbackRoute.head(),
                id,
                new ConfirmedReceivers(
                        Map.of(
                                route.seat(id),
                                fuerth,
                                Ids.next(),
                                TwoAgencies.munich().unit().value()),
                        HandbackRoute.points(HandbackStep.RECEIVERS),
                        route.version(id)));
        assertThat(rule(outcome)).isEqualTo("kam.receivers-of-open-places");
        assertThat(route.file(id).receivers()).isEmpty();
    }

    @Test
    @DisplayName("KAM-09: an agency that was not proposed is confirmed for a reason only, which the timeline keeps")
    void anotherAgencyNeedsAReason() {
        HandbackId id = route.upTo(HandbackStep.CHOICE);
        Outcome<HandbackStep> outcome = confirm(id, " ");
        assertThat(rule(outcome)).isEqualTo("kam.other-agency-for-a-reason");
        assertThat(route.file(id).receivers()).isEmpty();
        assertThat(confirm(id, HandbackRoute.AGREED_SO)).isInstanceOf(Outcome.Done.class);
        assertThat(timeline.of(HandbackRoute.head(), id, 50))
                .filteredOn(entry -> entry.action().equals("kam.handback.other-agency"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).contains("00001", HandbackRoute.AGREED_SO));
    }

    private Outcome<HandbackStep> confirm(HandbackId id, String reason) {
        return confirming.confirm(
                HandbackRoute.head(),
                id,
                new ConfirmedReceivers(
                        Map.of(route.seat(id), TwoAgencies.munich().unit().value()),
                        HandbackRoute.points(HandbackStep.RECEIVERS),
                        route.version(id),
                        reason));
    }

    @Test
    @DisplayName("KAM-09: in central care the database lets one agency live")
    void centralCareHasOneReceiver() {
        HandbackId id = route.upTo(HandbackStep.RECEIVERS);
        assertThatThrownBy(() -> jdbi.useHandle(db -> db.execute(
                        "insert into kam.handback_receiver (id, handback, unit, state, care)"
                                + " values (?, ?, ?, 'CONFIRMED', 'CENTRAL')",
                        Ids.next(),
                        id.value(),
                        TwoAgencies.munich().unit().value())))
                .satisfies(failure ->
                        assertThat(Constraints.violatedBy(failure)).contains("handback_receiver_one_central"));
    }

    @Test
    @DisplayName("KAM-09: of eight who confirm an agency for central care at once one is heard")
    void ofManyWhoConfirmOneIsHeard() throws Exception {
        HandbackId id = route.upTo(HandbackStep.CHOICE);
        UUID seat = route.seat(id);
        int version = route.version(id);
        Actor head = HandbackRoute.head();
        List<Callable<Boolean>> confirmations = Stream.of(TwoAgencies.fuerth(), TwoAgencies.munich())
                .map(agency -> new ConfirmedReceivers(
                        Map.of(seat, agency.unit().value()),
                        HandbackRoute.points(HandbackStep.RECEIVERS),
                        version,
                        HandbackRoute.AGREED_SO))
                .flatMap(wanted -> Collections.nCopies(AT_ONCE / 2, wanted).stream())
                .<Callable<Boolean>>map(wanted -> () -> confirms(head, id, wanted))
                .toList();
        ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE, threads);
        try {
            int heard = 0;
            for (Future<Boolean> one : clients.invokeAll(confirmations)) {
                heard += one.get() ? 1 : 0;
            }
            assertThat(heard).isEqualTo(1);
        } finally {
            clients.shutdown();
        }
        assertThat(route.file(id).receivers()).hasSize(1);
    }

    private boolean confirms(Actor head, HandbackId id, ConfirmedReceivers wanted) {
        try {
            return confirming.confirm(head, id, wanted) instanceof Outcome.Done<HandbackStep>;
        } catch (OptimisticLockException changed) {
            return false;
        }
    }

    @Test
    @DisplayName("KAM-09: a mended postal code that leads elsewhere reopens the choice, and the case says why")
    void aMendedCodeReopensTheChoice() {
        HandbackId id = two.told();
        mend(id, "91054");
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.CHOICE);
        assertThat(route.file(id).facts().reopenedFor()).isEqualTo(Reopened.POSTAL_CODE);
        assertThat(route.file(id).facts().reopenedBy()).isEqualTo("00002 Lager");
        assertThat(two.part(id, TwoAgencies.fuerth()).state()).isEqualTo(ReceiverState.ANNOUNCED);
        TwoAgencies.done(two.confirm(
                id,
                Map.of(
                        TwoAgencies.SEAT, TwoAgencies.fuerth(),
                        TwoAgencies.DEPOT, TwoAgencies.fuerth(),
                        TwoAgencies.DEPOT_AGAIN, TwoAgencies.munich())));
        assertThat(route.file(id).facts().reopenedFor()).isNull();
        assertThat(two.part(id, TwoAgencies.munich()).state()).isEqualTo(ReceiverState.ANNOUNCED);
    }

    @Test
    @DisplayName("KAM-09: a mended postal code that leads to the confirmed agency changes nothing")
    void aMendedCodeThatFitsChangesNothing() {
        HandbackId id = two.told();
        mend(id, "80331");
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.ANNOUNCED);
    }

    @Test
    @DisplayName("KAM-10: a withdrawal nobody acknowledges escalates, until the agency knows of it")
    void anUnreadWithdrawalEscalates() {
        HandbackId id = two.told();
        UUID part = two.part(id, TwoAgencies.munich()).id();
        leftOut(id);
        jdbi.useHandle(db -> db.execute("update kernel.work_item set due_on = '2022-11-02' where subject = ?", part));
        escalating.escalate();
        assertThat(openWork(part)).contains("kam.handback-withdrawn", "kam.withdrawal-overdue");
        reading.acknowledge(TwoAgencies.munich(), part);
        assertThat(openWork(part)).isEmpty();
    }

    @Test
    @DisplayName("KAM-10: a withdrawal that is still unread when the case is complete escalates all the same")
    void anUnreadWithdrawalOutlivesTheCase() {
        HandbackId id = two.told();
        UUID part = two.part(id, TwoAgencies.munich()).id();
        leftOut(id);
        TwoAgencies.done(route.doStep(id, HandbackStep.ANNOUNCED));
        TwoAgencies.done(signing.sign(HandbackRoute.head(), id, "Der Kunde hat die Anschrift bestätigt"));
        for (HandbackStep step :
                List.of(HandbackStep.CLEANED, HandbackStep.AGREED, HandbackStep.HANDED_OVER, HandbackStep.TAKEN_OVER)) {
            TwoAgencies.done(route.doStep(id, step));
        }
        assertThat(route.file(id).closed()).isTrue();
        jdbi.useHandle(db -> db.execute("update kernel.work_item set due_on = '2022-11-02' where subject = ?", part));
        escalating.escalate();
        assertThat(openWork(part)).contains("kam.withdrawal-overdue");
        reading.acknowledge(TwoAgencies.munich(), part);
        assertThat(openWork(part)).isEmpty();
    }

    @Test
    @DisplayName("KAM-10: an agency left out after it was told sees nothing any more, and reads a notice of it")
    void anAgencyLeftOutReadsANotice() {
        HandbackId id = two.told();
        UUID part = two.part(id, TwoAgencies.munich()).id();
        leftOut(id);
        Actor munich = TwoAgencies.munich();
        assertThat(cases.find(munich, id)).isEmpty();
        assertThat(sights(id, munich)).isZero();
        assertThat(openWork(part)).containsExactly("kam.handback-withdrawn");
        assertThat(receipts.byId(munich, receiptOfNotice(part)).orElseThrow())
                .returns("DECIDED", ReceiptRecord::result)
                .returns("KAM-09", ReceiptRecord::clause);
        assertThat(receipts.byId(TwoAgencies.fuerth(), receiptOfNotice(part))).isEmpty();
        assertThat(reading.find(TwoAgencies.fuerth(), part)).isEmpty();
        assertThat(reading.acknowledge(munich, part)).isTrue();
        assertThat(openWork(part)).isEmpty();
    }

    @Test
    @DisplayName("KAM-10: who waits for an agency left out is led to the case, which no other agency is")
    void whoWaitsIsLedToTheCase() {
        HandbackId id = two.told();
        UUID part = two.part(id, TwoAgencies.munich()).id();
        leftOut(id);
        assertThat(reading.caseOf(As.user("monitoring"), part)).contains(id);
        assertThat(reading.caseOf(TwoAgencies.munich(), part)).isEmpty();
    }

    @Test
    @DisplayName("KAM-09, KAM-10: a site that comes while the receivers are confirmed is a refusal with its clause")
    void aSiteInBetweenIsARefusal() {
        HandbackId id = two.told();
        mend(id, "91054");
        Outcome<HandbackStep> outcome = whileASiteComes(
                id,
                () -> two.confirm(
                        id,
                        Map.of(
                                TwoAgencies.SEAT, TwoAgencies.fuerth(),
                                TwoAgencies.DEPOT, TwoAgencies.fuerth(),
                                TwoAgencies.DEPOT_AGAIN, TwoAgencies.munich())));
        assertThat(rule(outcome)).isEqualTo("kam.agency-by-postal-code");
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.CHOICE);
    }

    /** As if an import had committed between what the use case reads and its own commit. */
    private Outcome<HandbackStep> whileASiteComes(HandbackId id, Supplier<Outcome<HandbackStep>> useCase) {
        jdbi.useHandle(db -> db.execute("""
                create function kam.test_late_site() returns trigger language plpgsql as $$
                begin
                  insert into kernel.site (id, employer, number, name)
                  select kernel.uuid7(), h.customer, '00009', 'Spät' from kam.handback h where h.id = new.handback
                  on conflict do nothing;
                  return null;
                end $$;
                create trigger test_late_site after insert on kam.handback_site
                  for each row when (new.handback = '%s') execute function kam.test_late_site();
                """.formatted(id.value())));
        try {
            return useCase.get();
        } finally {
            jdbi.useHandle(db -> db.execute("drop function kam.test_late_site() cascade"));
        }
    }

    private void mend(HandbackId id, String code) {
        UUID depot = two.site(id, TwoAgencies.DEPOT);
        jdbi.useHandle(
                db -> db.execute("update kernel.site set postal_code = '00000', street = 'Hof 1' where id = ?", depot));
        assertThat(mending.mend(
                        HandbackRoute.head(), id, new Mend(FindingKind.POSTAL_CODE_UNKNOWN, depot, code).although()))
                .isEqualTo(Outcome.done(true));
    }

    private int sights(HandbackId id, Actor agency) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select count(*) from kam.customer_sight where customer = :customer and unit = :unit")
                .bind("customer", route.customer(id).value())
                .bind("unit", agency.unit().value())
                .mapTo(Integer.class)
                .one());
    }

    private void leftOut(HandbackId id) {
        mend(id, "91054");
        TwoAgencies.done(two.confirm(
                id,
                Map.of(
                        TwoAgencies.SEAT, TwoAgencies.fuerth(),
                        TwoAgencies.DEPOT, TwoAgencies.fuerth(),
                        TwoAgencies.DEPOT_AGAIN, TwoAgencies.fuerth())));
    }

    private UUID receiptOfNotice(UUID part) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select receipt from kernel.work_item where subject = :part and kind = 'kam.handback-withdrawn'")
                .bind("part", part)
                .mapTo(UUID.class)
                .one());
    }

    private List<String> openWork(UUID part) {
        return jdbi.withHandle(
                db -> db.createQuery("select kind from kernel.work_item where subject = :part and done_at is null")
                        .bind("part", part)
                        .mapTo(String.class)
                        .list());
    }

    private static String rule(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusal().rule();
    }
}
