package de.nahtstelle.it.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtstelle.it.As;
import de.nahtstelle.it.AtOnce;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.persistence.ChangedMeanwhile;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.Memberships;
import de.nahtstelle.kernel.security.NotPermitted;
import de.nahtstelle.kernel.security.NotThere;
import de.nahtstelle.kernel.staff.EndingFunction;
import de.nahtstelle.kernel.staff.GivingFunction;
import de.nahtstelle.kernel.staff.Staff;
import de.nahtstelle.kernel.staff.StaffFilter;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class StaffingIT {
    private static final String MANAGER = "KEY_ACCOUNT_MANAGER";
    private static final String COORDINATOR = "TEMPORARY_WORK_COORDINATOR";
    private static final String LINE = "kernel.staffing-follows-supervision";

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    @Inject
    GivingFunction giving;

    @Inject
    EndingFunction ending;

    @Inject
    Memberships memberships;

    @Inject
    Staff staff;

    @Inject
    Newcomer newcomer;

    @Inject
    BusinessClock clock;

    @Test
    @DisplayName("KAM-07: Dienstaufsicht makes somebody a member of a sales team")
    void supervisorStaffsASalesTeam() {
        PersonId person = newcomer.person();
        assertThat(give("dienststelle", person, "KAM-V1", MANAGER)).isInstanceOf(Outcome.Done.class);
        assertThat(memberships.of(person))
                .singleElement()
                .satisfies(actor -> assertThat(actor.function()).isEqualTo(MANAGER));
    }

    @Test
    @DisplayName("KAM-07: Dienstaufsicht decides who leads a team")
    void supervisorNamesALead() {
        assertThat(give("dienststelle", newcomer.person(), "KAM-ID", "KAM_TEAM_LEAD"))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    @DisplayName("KAM-07: the administration does not staff a sales team")
    void administratorDoesNotStaffATeam() {
        assertRefused(give("administrator", newcomer.person(), "KAM-V1", MANAGER), LINE, "KAM-07");
    }

    @Test
    @DisplayName("KAM-07: Dienstaufsicht of the BA-Service-Haus does not staff an agency")
    void supervisorDoesNotStaffAnAgency() {
        assertRefused(give("dienststelle", newcomer.person(), "729", "AGENCY_CLERK"), LINE, "KAM-07");
    }

    @Test
    @DisplayName("KAM-07: Fachaufsicht staffs nothing")
    void technicalSupervisorStaffsNothing() {
        PersonId person = newcomer.person();
        assertThatThrownBy(() -> give("fachaufsicht", person, "KAM-V1", MANAGER))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    @DisplayName("KAM-07: data decides that KSZ is staffed by the Dienstaufsicht, too")
    void temporaryWorkCoordinationFollowsTheLine() {
        assertRefused(give("administrator", newcomer.person(), "KSZ", COORDINATOR), LINE, "KAM-07");
        assertThat(give("dienststelle", newcomer.person(), "KSZ", COORDINATOR)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    @DisplayName("KAM-06: a Key Account Manager in the back office is refused with the clause")
    void aManagerInTheBackOfficeIsRefused() {
        assertRefused(
                give("dienststelle", newcomer.person(), "KAM-ID", MANAGER), "kernel.function-fits-unit", "KAM-06");
    }

    @Test
    void theAdministrationStaffsAnAgency() {
        assertThat(give("administrator", newcomer.person(), "729", "AGENCY_CLERK"))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    @DisplayName("KAM-07: nobody gives a function to themselves")
    void nobodyStaffsOneself() {
        assertRefused(
                give("dienststelle", newcomer.named("dienststelle"), "KAM-V1", MANAGER),
                "kernel.nobody-staffs-oneself",
                "KAM-07");
    }

    @Test
    @DisplayName("KAM-06: a function before its unit exists is refused")
    void aFunctionBeforeItsUnitExistsIsRefused() {
        assertRefused(
                giving.give(
                        As.user("dienststelle"),
                        newcomer.person(),
                        newcomer.unit("KAM-V1"),
                        MANAGER,
                        clock.today().minusYears(5),
                        null),
                "kernel.function-within-unit",
                "KAM-06");
    }

    @Test
    @DisplayName("KAM-05: of 8 who give the same function at the same moment one does, the others are told")
    void ofManyAtOnceOneGives() throws Exception {
        PersonId person = newcomer.person();
        List<Outcome<UUID>> outcomes = AtOnce.run(threads, 8, () -> give("dienststelle", person, "KAM-V2", MANAGER));
        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Outcome.Refused.class::isInstance)
                .hasSize(7)
                .allSatisfy(outcome -> assertRefused(outcome, "kernel.function-once-at-a-time", "KAM-05"));
    }

    @Test
    @DisplayName("KAM-07: who has no function any more is no actor the day after")
    void anEndedFunctionIsKeptWithItsDays() {
        PersonId person = newcomer.person();
        UUID membership = ((Outcome.Done<UUID>) give("dienststelle", person, "KAM-V1", MANAGER)).value();
        ending.end(As.user("dienststelle"), person, membership, 1, clock.today());
        assertThat(staff.functions(As.user("dienststelle"), person))
                .singleElement()
                .satisfies(held -> assertThat(held.validTo()).isEqualTo(clock.today()));
    }

    @Test
    @DisplayName("KAM-07: of 8 who set the last day of a function at the same moment one does, the others see that day")
    void ofManyAtOnceOneEnds() throws Exception {
        PersonId person = newcomer.person();
        UUID membership = ((Outcome.Done<UUID>) give("dienststelle", person, "KAM-V1", MANAGER)).value();
        Actor supervisor = As.user("dienststelle");
        AtomicInteger days = new AtomicInteger();
        List<String> seen = AtOnce.run(threads, 8, () -> {
            LocalDate last = clock.today().plusDays(days.incrementAndGet());
            try {
                ending.end(supervisor, person, membership, 1, last);
                return last.toString();
            } catch (ChangedMeanwhile changed) {
                assertThat(changed.conflict().by()).startsWith(supervisor.name());
                return changed.conflict().differences().get(0).theirs();
            }
        });
        assertThat(seen)
                .hasSize(8)
                .containsOnly(String.valueOf(
                        staff.functions(supervisor, person).get(0).validTo()));
    }

    @Test
    @DisplayName("KAM-07: the administration does not end a function in a sales team")
    void administratorDoesNotEndInATeam() {
        PersonId person = newcomer.person();
        UUID membership = ((Outcome.Done<UUID>) give("dienststelle", person, "KAM-V1", MANAGER)).value();
        assertRefused(ending.end(As.user("administrator"), person, membership, 1, clock.today()), LINE, "KAM-07");
    }

    @Test
    void aLeadSeesNobodyOfAnotherUnit() {
        assertThat(staff.find(As.user("teamleitung.kam"), newcomer.named("manager.kam")))
                .isPresent();
        assertThat(staff.find(As.user("teamleitung.kam"), newcomer.named("ags.fuerth")))
                .isEmpty();
    }

    @Test
    @DisplayName("KAM-07: Dienstaufsicht sees the people of the units it staffs and those without function, no others")
    void supervisorSeesWhomItStaffs() {
        Actor supervisor = As.user("dienststelle");
        for (String user : List.of("manager.kam", "fachkraft.kam", "leitung.kam", "dienststelle")) {
            assertThat(staff.find(supervisor, newcomer.named(user))).as(user).isPresent();
        }
        assertThat(staff.find(supervisor, newcomer.person())).isPresent();
        for (String user : List.of("ags.fuerth", "leitung.muenchen", "gkb.sued", "monitoring", "administrator")) {
            assertThat(staff.find(supervisor, newcomer.named(user))).as(user).isEmpty();
        }
        assertThat(staff.list(supervisor, new StaffFilter("Vorlage", false, null), Cursor.START, 9)
                        .rows())
                .isEmpty();
    }

    @Test
    @DisplayName("KAM-07: Dienstaufsicht lists and counts its people, and knows which units it staffs")
    void supervisorFindsAndCountsItsPeople() {
        Actor supervisor = As.user("dienststelle");
        StaffFilter everybody = new StaffFilter(null, false, null);
        assertThat(staff.list(supervisor, everybody, Cursor.START, 9).rows()).isNotEmpty();
        assertThat(staff.count(supervisor, everybody)).isPositive();
        assertThat(staff.mayStaff(supervisor, newcomer.unit("KAM-V1"))).isTrue();
        assertThat(staff.mayStaff(supervisor, newcomer.unit("729"))).isFalse();
    }

    @Test
    @DisplayName("KAM-07: Dienstaufsicht gives no function to somebody it does not see")
    void supervisorDoesNotTakeSomebodyFromAnAgency() {
        PersonId clerk = newcomer.named("ags.fuerth");
        assertThatThrownBy(() -> give("dienststelle", clerk, "KAM-V1", MANAGER)).isInstanceOf(NotThere.class);
    }

    private Outcome<UUID> give(String user, PersonId person, String unit, String function) {
        return giving.give(As.user(user), person, newcomer.unit(unit), function, clock.today(), null);
    }

    private static void assertRefused(Outcome<?> outcome, String rule, String clause) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.refusal().rule()).isEqualTo(rule);
            assertThat(refused.refusal().clause()).isEqualTo(clause);
        });
    }
}
