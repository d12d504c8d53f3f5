package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.keyaccount.ActiveAccount;
import de.nahtstelle.kam.keyaccount.AdmittingKeyAccount;
import de.nahtstelle.kam.keyaccount.Answering;
import de.nahtstelle.kam.keyaccount.DecidedTrait;
import de.nahtstelle.kam.keyaccount.KeyAccountDetails;
import de.nahtstelle.kam.keyaccount.KeyAccountFile;
import de.nahtstelle.kam.keyaccount.KeyAccountId;
import de.nahtstelle.kam.keyaccount.NamingTrioMember;
import de.nahtstelle.kam.keyaccount.Trait;
import de.nahtstelle.kam.keyaccount.TrioChoice;
import de.nahtstelle.kam.keyaccount.TrioGaps;
import de.nahtstelle.kam.keyaccount.TrioMember;
import de.nahtstelle.kam.keyaccount.TrioRole;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.audit.TimelineEntry;
import de.nahtstelle.kernel.audit.Timelines;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.ReadReceipts;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.persistence.Constraints;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotPermitted;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TrioIT {
    @Inject
    AdmittingKeyAccount admitting;

    @Inject
    NamingTrioMember naming;

    @Inject
    KeyAccountFile accounts;

    @Inject
    TrioGaps gaps;

    @Inject
    Portfolio portfolio;

    @Inject
    Timelines timelines;

    @Inject
    ReadReceipts receipts;

    @Inject
    BusinessClock clock;

    @Inject
    Jdbi jdbi;

    @AfterEach
    void makeRoom() {
        portfolio.empty();
    }

    @Test
    @DisplayName("KAM-05: after a change on the same day one person is the answer to who serves the account")
    void oneAnswerAfterAChange() {
        CustomerId customer = admitted();
        UUID other = portfolio.other(TrioRole.ADVISOR, portfolio.member(TrioRole.ADVISOR));
        assertThat(naming.name(As.user("leitung.kam"), customer, 2, TrioRole.ADVISOR, other))
                .isEqualTo(Outcome.done(customer));
        assertThat(accounts.trio(As.user("leitung.kam"), customer, clock.today()))
                .filteredOn(member -> member.role() == TrioRole.ADVISOR)
                .extracting(TrioMember::membership)
                .containsExactly(other);
    }

    @Test
    @DisplayName(
            "KAM-05: who names a member after somebody else has to look again, and the first one serves the account")
    void nobodyNamesOverAnother() {
        CustomerId customer = admitted();
        UUID first = portfolio.other(TrioRole.ADVISOR, portfolio.member(TrioRole.ADVISOR));
        naming.name(As.user("leitung.kam"), customer, 2, TrioRole.ADVISOR, first);
        UUID late = portfolio.member(TrioRole.ADVISOR);
        assertThatThrownBy(() -> naming.name(As.user("leitung.kam"), customer, 2, TrioRole.ADVISOR, late))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(accounts.trio(As.user("leitung.kam"), customer, clock.today()))
                .extracting(TrioMember::membership)
                .contains(first)
                .doesNotContain(late);
    }

    @Test
    @DisplayName("KAM-05: of several named on one day the timeline tells each by name")
    void theTimelineTellsEach() {
        CustomerId customer = admitted();
        UUID first = portfolio.other(TrioRole.ADVISOR, portfolio.member(TrioRole.ADVISOR));
        UUID second = portfolio.member(TrioRole.ADVISOR);
        naming.name(As.user("leitung.kam"), customer, 2, TrioRole.ADVISOR, first);
        naming.name(As.user("leitung.kam"), customer, 3, TrioRole.ADVISOR, second);
        assertThat(timelines.of(customer.subject(), null, 20))
                .filteredOn(entry -> entry.action().equals("kam.trio-member-named"))
                .extracting(TimelineEntry::concerned)
                .containsExactly(portfolio.name(TrioRole.ADVISOR, second), portfolio.name(TrioRole.ADVISOR, first));
    }

    @Test
    @DisplayName("KAM-05: the database refuses a second person in the same role on the same day")
    void twoInOneRoleAreRefused() {
        KeyAccountId account = account(admitted());
        assertThatThrownBy(() -> insert(account, TrioRole.ADVISOR, portfolio.member(TrioRole.ADVISOR)))
                .satisfies(
                        failure -> assertThat(Constraints.violatedBy(failure)).contains("trio_one_per_role_and_day"));
    }

    @Test
    @DisplayName("KAM-06: the database refuses a back-office specialist in the role of the manager")
    void aSpecialistIsNoManager() {
        KeyAccountId account = account(admitted());
        assertThatThrownBy(() -> insert(account, TrioRole.MANAGER, portfolio.member(TrioRole.SPECIALIST)))
                .satisfies(
                        failure -> assertThat(Constraints.violatedBy(failure)).contains("trio_member_function_fits"));
    }

    @Test
    @DisplayName("KAM-03, KAM-05: an agency learns neither that a customer is a key account nor which ones there are")
    void anAgencyLearnsOfNoAccount() {
        CustomerId customer = admitted();
        Actor agency = As.user("ags.fuerth");
        assertThatThrownBy(() -> accounts.of(agency, customer)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> accounts.active(agency)).isInstanceOf(NotPermitted.class);
    }

    @Test
    @DisplayName("KAM-02: whoever swaps key accounts is offered the active ones, and nobody else is")
    void theActiveOnesAreOfferedForASwap() {
        CustomerId customer = admitted();
        assertThat(accounts.active(As.user("leitung.kam")))
                .extracting(ActiveAccount::customer)
                .contains(customer.value());
        assertThatThrownBy(() -> accounts.active(As.user("fachkraft.kam"))).isInstanceOf(NotPermitted.class);
    }

    @Test
    @DisplayName("KAM-03: the file of a customer says since when it is a key account")
    void theAccountIsRead() {
        assertThat(accounts.of(As.user("ksz"), admitted()))
                .extracting(KeyAccountDetails::admittedOn)
                .containsExactly(clock.today());
    }

    @Test
    @DisplayName("KAM-31: the selection profile of an account is read back, every trait with judgement and evidence")
    void theProfileIsReadBack() {
        assertThat(accounts.profile(As.user("monitoring"), admitted()))
                .allSatisfy(trait -> assertThat(trait.met()).isTrue())
                .allSatisfy(trait -> assertThat(trait.evidence()).isEqualTo("Gesprächsvermerk"))
                .extracting(DecidedTrait::trait)
                .containsExactlyInAnyOrder(Trait.values());
    }

    @Test
    @DisplayName("KAM-31: every trait of the selection profile names who judged it, and on which day")
    void theProfileNamesWhoJudged() {
        CustomerId customer = admitted();
        String head = accounts.of(As.user("monitoring"), customer).get(0).admittedBy();
        assertThat(accounts.profile(As.user("monitoring"), customer))
                .extracting(DecidedTrait::decidedBy, DecidedTrait::decidedOn)
                .containsOnly(tuple(head, clock.today()));
    }

    @Test
    @DisplayName("KAM-05: the history of a trio names its three members")
    void theHistoryNamesTheMembers() {
        assertThat(accounts.trioHistory(As.user("monitoring"), admitted(), clock.today()))
                .extracting(TrioMember::role)
                .containsExactlyInAnyOrder(TrioRole.values());
    }

    @Test
    @DisplayName("KAM-06: an admission with a specialist as manager is refused with the clause")
    void anAdmissionWithTheWrongFunctionIsRefused() {
        CustomerId customer = portfolio.enter();
        TrioChoice wrong = new TrioChoice(portfolio.member(TrioRole.SPECIALIST), null, null);
        assertThat(admitting.admit(As.user("leitung.kam"), Portfolio.admission(customer, wrong)))
                .isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
                    assertThat(refused.refusal().rule()).isEqualTo("kam.functions-by-team");
                    assertThat(refused.refusal().clause()).isEqualTo("KAM-06");
                });
    }

    @Test
    @DisplayName("KAM-05: a role that nobody fills is put on the desk of the team lead")
    void aGapIsReported() {
        CustomerId customer = portfolio.enter();
        TrioChoice alone = new TrioChoice(portfolio.member(TrioRole.MANAGER), null, null);
        admitting.admit(As.user("leitung.kam"), Portfolio.admission(customer, alone));
        assertThat(openGaps(customer)).isEqualTo(2);
    }

    @Test
    @DisplayName("KAM-05: a gap is reported by the portal once, with a receipt that names the roles nobody fills")
    void aReportedGapHasAReceipt() {
        assertThat(twoGaps())
                .extracting(entry -> receipts.byId(As.user("leitung.kam"), Objects.requireNonNull(entry.receipt()))
                        .orElseThrow()
                        .facts())
                .containsExactlyInAnyOrder("{\"missingRoles\": [\"ADVISOR\"]}", "{\"missingRoles\": [\"SPECIALIST\"]}");
    }

    @Test
    @DisplayName("KAM-05: the timeline names the role that a gap is about, so that two gaps of a trio differ")
    void aReportedGapNamesItsRole() {
        assertThat(twoGaps())
                .extracting(TimelineEntry::details)
                .satisfiesExactlyInAnyOrder(
                        details -> assertThat(details).contains("[\"ADVISOR\"]").doesNotContain("SPECIALIST"),
                        details ->
                                assertThat(details).contains("[\"SPECIALIST\"]").doesNotContain("ADVISOR"));
    }

    /** What the timeline says of an account with a manager alone. */
    private List<TimelineEntry> twoGaps() {
        CustomerId customer = portfolio.enter();
        TrioChoice alone = new TrioChoice(portfolio.member(TrioRole.MANAGER), null, null);
        admitting.admit(As.user("leitung.kam"), Portfolio.admission(customer, alone));
        gaps.reportAll(clock.today());
        return timelines.of(customer.subject(), null, 50).stream()
                .filter(entry -> entry.action().equals("kam.trio-gap-reported"))
                .toList();
    }

    @Test
    @DisplayName("KAM-05: an absent member without cover is a gap for the lead, a cover fills it again")
    void anAbsenceWithoutCoverIsReported() {
        CustomerId customer = portfolio.enter();
        UUID advisor = portfolio.member(TrioRole.ADVISOR);
        admitting.admit(
                As.user("leitung.kam"),
                Portfolio.admission(
                        customer,
                        new TrioChoice(
                                portfolio.member(TrioRole.MANAGER), advisor, portfolio.member(TrioRole.SPECIALIST))));
        UUID absence = absent(advisor);
        try {
            gaps.reportAll(clock.today());
            assertThat(openGaps(customer)).isEqualTo(1);
            assertThat(answer(customer).person()).isNull();
            assertThat(timelines.of(customer.subject(), null, 1))
                    .as("who is missed")
                    .singleElement()
                    .extracting(TimelineEntry::concerned)
                    .isEqualTo(portfolio.name(TrioRole.ADVISOR, advisor));
            jdbi.useHandle(db -> db.execute(
                    "update kernel.absence set cover = (select person from kernel.membership where id = ?),"
                            + " cover_named_from = (select id from kernel.unit where number = 'BA-SH') where id = ?",
                    portfolio.memberOf("KAM Vertrieb 2", TrioRole.ADVISOR),
                    absence));
            gaps.reportAll(clock.today());
            assertThat(openGaps(customer)).isZero();
            assertThat(answer(customer).inPlaceOf()).isNotNull();
            assertThat(answer(customer).person())
                    .isNotNull()
                    .isNotEqualTo(answer(customer).inPlaceOf());
        } finally {
            jdbi.useHandle(db -> db.execute("delete from kernel.absence where id = ?", absence));
        }
    }

    @Test
    @DisplayName("KAM-05: when a second role falls vacant at the same desk the gap is told anew, with both roles")
    void aSecondGapIsTold() {
        CustomerId customer = portfolio.enter();
        UUID manager = portfolio.member(TrioRole.MANAGER);
        TrioChoice withoutAdvisor = new TrioChoice(manager, null, portfolio.member(TrioRole.SPECIALIST));
        admitting.admit(As.user("leitung.kam"), Portfolio.admission(customer, withoutAdvisor));
        assertThat(missing(customer)).isEqualTo("[\"ADVISOR\"]");
        UUID absence = absent(manager);
        try {
            gaps.reportAll(clock.today());
            assertThat(openGaps(customer)).isEqualTo(1);
            assertThat(missing(customer)).isEqualTo("[\"ADVISOR\", \"MANAGER\"]");
        } finally {
            jdbi.useHandle(db -> db.execute("delete from kernel.absence where id = ?", absence));
        }
    }

    @Test
    @DisplayName("KAM-05: what a team without lead misses lies on the desk of the head of KAM, so that somebody has it")
    void aTeamWithoutLeadIsNoDeadEnd() {
        CustomerId customer = portfolio.enter();
        TrioChoice withoutSpecialist =
                new TrioChoice(portfolio.member(TrioRole.MANAGER), portfolio.member(TrioRole.ADVISOR), null);
        admitting.admit(As.user("leitung.kam"), Portfolio.admission(customer, withoutSpecialist));
        List<String> desks = jdbi.withHandle(db -> db.createQuery("select u.number || ' ' || i.function"
                        + " from kernel.work_item i join kernel.unit u on u.id = i.unit"
                        + " where i.kind = 'kam.trio-gap' and i.subject = :id and i.done_at is null")
                .bind("id", customer.value())
                .mapTo(String.class)
                .list());
        assertThat(desks).containsExactly("GB7 HEAD_OF_KAM");
    }

    private String missing(CustomerId customer) {
        return jdbi.withHandle(db -> db.createQuery("select r.facts ->> 'missingRoles' from kernel.work_item i"
                        + " join kernel.receipt r on r.id = i.receipt"
                        + " where i.kind = 'kam.trio-gap' and i.subject = :id and i.done_at is null")
                .bind("id", customer.value())
                .mapTo(String.class)
                .one());
    }

    private Answering answer(CustomerId customer) {
        return accounts.answering(As.user("leitung.kam"), customer, clock.today()).stream()
                .filter(answering -> answering.role() == TrioRole.ADVISOR)
                .findFirst()
                .orElseThrow();
    }

    private UUID absent(UUID membership) {
        UUID absence = Ids.next();
        jdbi.useHandle(db -> db.execute(
                "insert into kernel.absence (id, person, first_day, last_day)"
                        + " select ?, person, ?, ? from kernel.membership where id = ?",
                absence,
                clock.today(),
                clock.today(),
                membership));
        return absence;
    }

    private CustomerId admitted() {
        CustomerId customer = portfolio.enter();
        admitting.admit(As.user("leitung.kam"), portfolio.admission(customer));
        return customer;
    }

    private KeyAccountId account(CustomerId customer) {
        return accounts.of(As.user("leitung.kam"), customer).get(0).keyAccount();
    }

    private void insert(KeyAccountId account, TrioRole role, UUID membership) {
        jdbi.useHandle(db -> db.execute(
                "insert into kam.trio_member (id, key_account, role, membership, valid_from)"
                        + " values (kernel.uuid7(), ?, ?, ?, ?)",
                account.value(),
                role.name(),
                membership,
                clock.today()));
    }

    private int openGaps(CustomerId customer) {
        return jdbi.withHandle(db -> db.createQuery("select count(*) from kernel.work_item"
                        + " where kind = 'kam.trio-gap' and subject = :id and done_at is null")
                .bind("id", customer.value())
                .mapTo(Integer.class)
                .one());
    }
}
