package de.nahtstelle.it.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import de.nahtstelle.it.As;
import de.nahtstelle.it.AtOnce;
import de.nahtstelle.kernel.audit.TimelineEntry;
import de.nahtstelle.kernel.audit.Timelines;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.ReadReceipts;
import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.persistence.ChangedMeanwhile;
import de.nahtstelle.kernel.persistence.Conflict;
import de.nahtstelle.kernel.persistence.Conflict.Difference;
import de.nahtstelle.kernel.persistence.Constraints;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.Memberships;
import de.nahtstelle.kernel.security.NotPermitted;
import de.nahtstelle.kernel.staff.AbsenceRow;
import de.nahtstelle.kernel.staff.Absences;
import de.nahtstelle.kernel.staff.CoverCandidate;
import de.nahtstelle.kernel.staff.RecordingAbsence;
import de.nahtstelle.kernel.staff.StaffTimeline;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AbsenceIT {
    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    @Inject
    RecordingAbsence recording;

    @Inject
    Absences absences;

    @Inject
    Memberships memberships;

    @Inject
    Timelines timelines;

    @Inject
    StaffTimeline timeline;

    @Inject
    ReadReceipts receipts;

    @Inject
    Newcomer newcomer;

    @Inject
    BusinessClock clock;

    @AfterEach
    void everybodyIsBack() {
        newcomer.presentAgain();
    }

    @Test
    @DisplayName("KAM-05: while the absence lasts the cover may act in the function of whoever is absent")
    void theCoverActsForTheAbsent() {
        PersonId absent = advisor();
        PersonId cover = advisor();
        assertThat(record(own(absent), absent, 0, 3, cover)).isInstanceOf(Outcome.Done.class);
        assertThat(memberships.of(cover))
                .filteredOn(actor -> actor.covered() != null)
                .singleElement()
                .satisfies(actor -> {
                    assertThat(actor.person()).isEqualTo(cover);
                    assertThat(actor.coveredId()).isEqualTo(absent.value());
                });
    }

    @Test
    @DisplayName("KAM-05: whoever is absent may record it, a colleague may not")
    void whoMayRecord() {
        PersonId advisor = advisor();
        assertThat(recording.mayRecord(own(advisor), advisor)).isTrue();
        assertThat(recording.mayRecord(own(advisor), advisor())).isFalse();
    }

    @Test
    @DisplayName("KAM-05: before the absence begins the cover acts for nobody")
    void noRightsBeforeTheFirstDay() {
        PersonId cover = advisor();
        absentAndCovered(2, cover);
        assertActsForNobody(cover);
    }

    @Test
    @DisplayName("KAM-05: once the absence is cancelled the cover acts for nobody")
    void noRightsAfterCancelling() {
        PersonId absent = advisor();
        PersonId cover = advisor();
        UUID absence = done(record(own(absent), absent, 0, 3, cover));
        recording.cancel(own(absent), absent, absence, 1);
        assertActsForNobody(cover);
    }

    @Test
    @DisplayName("KAM-05: a cover that is absent as well acts for nobody")
    void anAbsentCoverActsForNobody() {
        PersonId cover = advisor();
        absentAndCovered(0, cover);
        record(own(cover), cover, 0, 1, null);
        assertActsForNobody(cover);
    }

    @Test
    @DisplayName("KAM-05: the audit names the cover and whoever is covered")
    void theAuditNamesBoth() {
        PersonId cover = advisor();
        absentAndCovered(0, cover);
        record(inPlaceOfAnother(cover), cover, 5, 6, null);
        assertThat(timelines.of(new SubjectRef("kernel.person", cover.value()), null, 1))
                .singleElement()
                .satisfies(entry -> assertThat(entry.coveredPerson()).isNotNull());
    }

    @Test
    @DisplayName("KAM-05: the receipt names whoever was covered when it was decided")
    void theReceiptNamesBoth() {
        PersonId cover = advisor();
        absentAndCovered(0, cover);
        Actor acting = inPlaceOfAnother(cover);
        Outcome<UUID> refused = record(acting, cover, 6, 5, null);
        UUID receipt = ((Outcome.Refused<UUID>) refused).refusal().receipt();
        assertThat(receipts.byId(acting, receipt))
                .hasValueSatisfying(kept -> assertThat(kept.coveredPerson()).isNotNull());
    }

    @Test
    @DisplayName("KAM-05: a cover without the function is refused with the clause")
    void aCoverNeedsTheFunction() {
        PersonId absent = advisor();
        assertRefused(
                record(own(absent), absent, 0, 3, newcomer.named("fachkraft.kam")), "kernel.cover-holds-function");
    }

    @Test
    @DisplayName("KAM-05: nobody covers for themselves")
    void nobodyCoversOneself() {
        PersonId absent = advisor();
        assertRefused(record(own(absent), absent, 0, 3, absent), "kernel.cover-holds-function");
    }

    @Test
    @DisplayName("KAM-05: whoever is absent on one of the days cannot cover")
    void anAbsentPersonCannotCover() {
        PersonId cover = advisor();
        record(own(cover), cover, 3, 4, null);
        PersonId absent = advisor();
        assertRefused(record(own(absent), absent, 0, 3, cover), "kernel.cover-is-present");
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        PersonId absent = advisor();
        assertRefused(record(own(absent), absent, 3, 2, null), "kernel.absence-in-order");
    }

    @Test
    @DisplayName("KAM-05: of 8 who record the same days at the same moment one does, the others are told")
    void ofManyAtOnceOneRecords() throws Exception {
        PersonId absent = advisor();
        Actor self = own(absent);
        List<Outcome<UUID>> outcomes = AtOnce.run(threads, 8, () -> record(self, absent, 0, 3, null));
        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Outcome.Refused.class::isInstance)
                .hasSize(7)
                .allSatisfy(outcome -> assertRefused(outcome, "kernel.absence-once-at-a-time"));
    }

    @Test
    @DisplayName("KAM-05: of 8 who change an absence at the same moment one does, the others see what that one wrote")
    void ofManyAtOnceOneChanges() throws Exception {
        PersonId absent = advisor();
        UUID absence = done(record(own(absent), absent, 0, 3, null));
        Actor self = own(absent);
        AtomicInteger later = new AtomicInteger(3);
        List<String> seen = AtOnce.run(threads, 8, () -> {
            LocalDate last = day(later.incrementAndGet());
            try {
                recording.change(self, absent, absence, 1, day(0), last, null);
                return last.toString();
            } catch (ChangedMeanwhile changed) {
                return changed.conflict().differences().get(1).theirs();
            }
        });
        assertThat(seen)
                .hasSize(8)
                .containsOnly(absences.of(self, absent).get(0).lastDay().toString());
        assertThat(absences.of(self, absent)).extracting(AbsenceRow::version).containsExactly(2);
    }

    @Test
    @DisplayName("KAM-05: an absence that somebody else changed is not cancelled unseen, and the person hears by whom")
    void aChangedAbsenceIsNotCancelledUnseen() {
        PersonId absent = advisor();
        Actor lead = As.user("teamleitung.kam");
        UUID absence = done(record(own(absent), absent, 0, 3, null));
        recording.change(lead, absent, absence, 1, day(0), day(5), null);
        Conflict conflict = catchThrowableOfType(
                        ChangedMeanwhile.class, () -> recording.cancel(own(absent), absent, absence, 1))
                .conflict();
        assertThat(conflict.by()).startsWith(lead.name());
        assertThat(conflict.differences()).contains(new Difference("lastDay", day(5).toString(), ""));
        assertThat(recording.cancel(own(absent), absent, absence, Integer.parseInt(conflict.basis())))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    @DisplayName("KAM-05: another cover from today on leaves the days before with the one they had")
    void aChangedCoverKeepsThePast() {
        PersonId absent = advisor();
        PersonId first = advisor();
        PersonId second = advisor();
        UUID absence = newcomer.absentInTheDatabase(absent, day(-2), day(3), first);
        recording.change(own(absent), absent, absence, 1, day(-2), day(3), second);
        assertThat(absences.of(own(absent), absent))
                .extracting(AbsenceRow::firstDay, AbsenceRow::lastDay, AbsenceRow::cover)
                .containsExactly(tuple(day(0), day(3), second.value()), tuple(day(-2), day(-1), first.value()));
    }

    @Test
    @DisplayName("KAM-05: an absence begins today at the earliest, be it over or not")
    void anAbsenceBeginsTodayAtTheEarliest() {
        PersonId absent = advisor();
        assertRefused(record(own(absent), absent, -3, -1, null), "kernel.absence-keeps-the-past");
        assertRefused(record(own(absent), absent, -1, 3, null), "kernel.absence-keeps-the-past");
        assertThat(record(own(absent), absent, 0, 0, null)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    @DisplayName("KAM-05: of an absence that has begun the days gone by are neither added to nor taken away")
    void daysGoneByStay() {
        PersonId absent = advisor();
        Actor self = own(absent);
        UUID absence = newcomer.absentInTheDatabase(absent, day(-4), day(3), advisor());
        for (int first : new int[] {-5, -3, 0}) {
            assertRefused(
                    recording.change(self, absent, absence, 1, day(first), day(3), null),
                    "kernel.absence-keeps-the-past");
        }
        assertRefused(
                recording.change(self, absent, absence, 1, day(-4), day(-2), null), "kernel.absence-keeps-the-past");
        assertThat(recording.change(self, absent, absence, 1, day(-4), day(-1), null))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    @DisplayName("KAM-05: an absence entered for today by mistake can be taken back, so that nothing of it stays")
    void whatBeginsTodayCanBeTakenBack() {
        PersonId absent = advisor();
        UUID absence = done(record(own(absent), absent, 0, 3, null));
        assertThat(recording.cancel(own(absent), absent, absence, 1)).isInstanceOf(Outcome.Done.class);
        assertThat(absences.of(own(absent), absent)).isEmpty();
    }

    @Test
    @DisplayName("KAM-05: the lead of the team records an absence")
    void theLeadRecords() {
        PersonId absent = advisor();
        assertThat(record(As.user("teamleitung.kam"), absent, 0, 3, null)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    @DisplayName("KAM-07: Dienstaufsicht records an absence")
    void theSupervisorRecords() {
        PersonId absent = advisor();
        assertThat(record(As.user("dienststelle"), absent, 0, 3, null)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    @DisplayName("KAM-07: neither Fachaufsicht nor the administration nor a colleague records an absence in a team")
    void nobodyElseRecords() {
        PersonId absent = advisor();
        for (String user : List.of("fachaufsicht", "administrator", "manager.kam", "leitung.fuerth")) {
            Actor actor = As.user(user);
            assertThatThrownBy(() -> record(actor, absent, 0, 3, null)).as(user).isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    @DisplayName("KAM-05: nobody of another agency is named as cover, not even by the lead")
    void noCoverFromAnotherAgency() {
        PersonId absent = clerk("729");
        PersonId stranger = clerk("843");
        assertRefused(record(own(absent), absent, 0, 3, stranger), "kernel.cover-works-within-reach");
        assertRefused(record(As.user("leitung.fuerth"), absent, 0, 3, stranger), "kernel.cover-works-within-reach");
        assertThat(record(own(absent), absent, 0, 3, clerk("729"))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    @DisplayName("KAM-05: the database keeps no cover from another agency")
    void theDatabaseKeepsNoCoverFromAnotherAgency() {
        PersonId absent = clerk("729");
        PersonId stranger = clerk("843");
        assertThatThrownBy(() -> newcomer.absentInTheDatabase(absent, day(0), day(0), stranger))
                .satisfies(
                        failure -> assertThat(Constraints.violatedBy(failure)).contains("cover_within_reach"));
    }

    @Test
    @DisplayName("KAM-05, KAM-07: a cover from the other team is named by the Dienstaufsicht, by nobody else")
    void acrossTeamsTheSupervisorNames() {
        PersonId absent = advisor();
        PersonId other = advisor("KAM-V2");
        assertRefused(record(own(absent), absent, 0, 3, other), "kernel.cover-works-within-reach");
        assertRefused(record(As.user("teamleitung.kam"), absent, 0, 3, other), "kernel.cover-works-within-reach");
        assertThat(record(As.user("dienststelle"), absent, 0, 3, other)).isInstanceOf(Outcome.Done.class);
        assertThat(memberships.of(other))
                .filteredOn(actor -> actor.covered() != null)
                .singleElement()
                .satisfies(actor -> assertThat(actor.unit()).isEqualTo(newcomer.unit("KAM-V1")));
    }

    @Test
    @DisplayName(
            "KAM-05, KAM-07: who is covered from the other team comes back earlier, but stays away no longer by it")
    void aCoverAcrossTeamsIsNotExtendedByTheAbsent() {
        PersonId absent = advisor();
        PersonId other = advisor("KAM-V2");
        UUID absence = done(record(As.user("dienststelle"), absent, 0, 3, other));
        assertRefused(
                recording.change(own(absent), absent, absence, 1, day(0), day(9), other),
                "kernel.cover-works-within-reach");
        assertThat(recording.change(own(absent), absent, absence, 1, day(0), day(1), other))
                .isInstanceOf(Outcome.Done.class);
        assertThat(memberships.of(other)).anyMatch(actor -> actor.covered() != null);
    }

    @Test
    @DisplayName("KAM-05: whoever records is offered covers of the same unit, the Dienstaufsicht those of its teams")
    void onlyWhoMayCoverIsOffered() {
        PersonId absent = advisor();
        PersonId other = advisor("KAM-V2");
        assertThat(absences.candidates(own(absent), absent))
                .isNotEmpty()
                .extracting(CoverCandidate::unit)
                .containsOnly("KAM Vertrieb 1");
        assertThat(absences.candidates(As.user("dienststelle"), absent))
                .extracting(CoverCandidate::person)
                .contains(other.value());
        PersonId clerk = clerk("729");
        assertThat(absences.candidates(own(clerk), clerk))
                .isNotEmpty()
                .extracting(CoverCandidate::unit)
                .containsOnly("AA Fürth");
    }

    @Test
    @DisplayName("KAM-07: absences are seen by whoever records them: neither by the administration nor a colleague")
    void absencesAreSeenByWhoeverRecordsThem() {
        PersonId absent = advisor();
        record(own(absent), absent, 0, 3, null);
        for (String user : List.of("dienststelle", "teamleitung.kam", "leitung.kam")) {
            assertThat(absences.of(As.user(user), absent)).as(user).hasSize(1);
        }
        for (String user : List.of("administrator", "manager.kam", "fachaufsicht")) {
            assertThat(absences.of(As.user(user), absent)).as(user).isEmpty();
            assertThat(absences.candidates(As.user(user), absent)).as(user).isEmpty();
        }
        PersonId clerk = clerk("729");
        record(own(clerk), clerk, 0, 3, null);
        assertThat(absences.of(As.user("dienststelle"), clerk)).isEmpty();
    }

    @Test
    @DisplayName("KAM-07: the timeline of a person tells of absences only whoever records them")
    void theTimelineHidesAbsences() {
        PersonId absent = advisor();
        record(own(absent), absent, 0, 3, null);
        assertThat(actions("dienststelle", absent)).contains("kernel.absence-recorded", "kernel.function-given");
        assertThat(actions("administrator", absent))
                .contains("kernel.function-given")
                .doesNotContain("kernel.absence-recorded");
        assertThat(actions("ags.fuerth", absent)).isEmpty();
    }

    private List<String> actions(String user, PersonId person) {
        return timeline.of(As.user(user), person, null, 9).stream()
                .map(TimelineEntry::action)
                .toList();
    }

    private PersonId advisor() {
        return advisor("KAM-V1");
    }

    private PersonId advisor(String team) {
        return newcomer.in(team, "KEY_ACCOUNT_ADVISOR", "dienststelle");
    }

    private PersonId clerk(String agency) {
        return newcomer.in(agency, "AGENCY_CLERK", "administrator");
    }

    /** Somebody who is away from that day on, four days at most. */
    private void absentAndCovered(int first, PersonId cover) {
        PersonId absent = advisor();
        record(own(absent), absent, first, 3, cover);
    }

    private void assertActsForNobody(PersonId cover) {
        assertThat(memberships.of(cover)).isNotEmpty().allMatch(actor -> actor.covered() == null);
    }

    private Actor inPlaceOfAnother(PersonId cover) {
        return memberships.of(cover).get(1);
    }

    private Actor own(PersonId person) {
        return memberships.of(person).get(0);
    }

    private LocalDate day(int fromToday) {
        return clock.today().plusDays(fromToday);
    }

    private Outcome<UUID> record(Actor actor, PersonId person, int first, int last, @Nullable PersonId cover) {
        return recording.record(actor, person, day(first), day(last), cover);
    }

    private static UUID done(Outcome<UUID> outcome) {
        return ((Outcome.Done<UUID>) outcome).value();
    }

    private static void assertRefused(Outcome<?> outcome, String rule) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.refusal().rule()).isEqualTo(rule);
            assertThat(refused.refusal().clause()).isEqualTo("KAM-05");
        });
    }
}
