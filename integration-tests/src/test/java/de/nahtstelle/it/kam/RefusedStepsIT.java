package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.AtOnce;
import de.nahtstelle.kam.cleaning.CleaningRecords;
import de.nahtstelle.kam.cleaning.FindingKind;
import de.nahtstelle.kam.cleaning.Mend;
import de.nahtstelle.kam.cleaning.MendingRecords;
import de.nahtstelle.kam.cleaning.UnmergingSites;
import de.nahtstelle.kam.handback.AnnouncingHandback;
import de.nahtstelle.kam.handback.Care;
import de.nahtstelle.kam.handback.Choice;
import de.nahtstelle.kam.handback.HandbackCase;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.ReceiverState;
import de.nahtstelle.kam.handback.RecordingChoice;
import de.nahtstelle.kam.handback.StepDone;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.directive.Refusal;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Why a step of a handback is refused, and what that changes: nothing. */
@ExtendWith(ArquillianExtension.class)
class RefusedStepsIT {
    @Inject
    HandbackRoute route;

    @Inject
    DecentralRoute decentral;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    @Inject
    TwoAgencies two;

    @Inject
    CustomerSites sites;

    @Inject
    RecordingChoice choosing;

    @Inject
    AnnouncingHandback announcing;

    @Inject
    MendingRecords mending;

    @Inject
    UnmergingSites unmerging;

    @Inject
    CleaningRecords cleaning;

    @Inject
    BusinessClock clock;

    @Inject
    Jdbi jdbi;

    @Test
    @DisplayName("KAM-10: a step whose checklist is not confirmed is refused with the points that are open")
    void anUnconfirmedChecklistIsRefused() {
        HandbackId id = route.upTo(HandbackStep.RECEIVERS);
        Refusal refusal = refusal(
                announcing.announce(HandbackRoute.head(), id, new StepDone(Set.of(), route.version(id))),
                "kam.handback-checklist",
                "KAM-10");
        assertThat(refusal.facts().get("points")).isEqualTo(HandbackStep.ANNOUNCED.checklist());
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.RECEIVERS);
    }

    @Test
    @DisplayName("KAM-09: a choice that the customer makes tomorrow is refused today")
    void aChoiceOfTomorrowIsRefused() {
        HandbackId id = route.open();
        Choice tomorrow = new Choice(
                Care.CENTRAL,
                clock.today().plusDays(1),
                "Leitung",
                HandbackRoute.points(HandbackStep.CHOICE),
                route.version(id));
        refusal(choosing.record(HandbackRoute.head(), id, tomorrow), "kam.customer-chooses-care", "KAM-09");
        assertThat(route.file(id).facts().done()).isEqualTo(HandbackStep.OPENED);
    }

    @Test
    @DisplayName("KAM-12: where merge follows merge, the first is not taken back before the last")
    void theFirstMergeWaitsForTheLast() {
        HandbackId id = two.told();
        merge(id, TwoAgencies.DEPOT_AGAIN);
        UUID first = cleaning.of(HandbackRoute.head(), id).merges().get(0).id();
        jdbi.useHandle(db -> db.execute(
                "update kernel.site set (street, town) = (select street, town from kernel.site where id = ?)"
                        + " where id = ?",
                two.site(id, TwoAgencies.SEAT),
                two.site(id, TwoAgencies.DEPOT)));
        merge(id, TwoAgencies.DEPOT);
        refusal(unmerging.unmerge(HandbackRoute.head(), id, first), "kam.last-merge-first", "KAM-12");
        assertThat(cleaning.of(HandbackRoute.head(), id).merges()).hasSize(2);
    }

    @Test
    @DisplayName("KAM-09: who confirms a central receiver a moment too late is told that there is one")
    void theLoserOfTwoWhoConfirmIsTold() {
        HandbackId id = route.upTo(HandbackStep.CHOICE);
        refusal(
                whileAnotherWins(
                        "kam.handback_receiver",
                        "handback_receiver_one_central",
                        () -> route.doStep(id, HandbackStep.RECEIVERS)),
                "kam.one-central-receiver",
                "KAM-09");
    }

    @Test
    @DisplayName("KAM-03: who takes over a moment too late is told that somebody answers already")
    void theLoserOfTwoWhoTakeOverIsTold() throws Exception {
        HandbackId id = decentral.offered();
        losesTheTakeOver(id);
        assertThat(decentral.parts(id, DecentralRoute.fuerth()))
                .extracting(HandbackCase.Receiver::state)
                .containsExactly(ReceiverState.OFFERED);
    }

    @Test
    @DisplayName(
            "KAM-03, KAM-10: an agency that takes over a moment too late does not read that agencies are still sought")
    void theLoserDoesNotReadOfOthers() throws Exception {
        HandbackId id = decentral.offered();
        sites.add(route.customer(id).value(), "00009", "80331", "München");
        assertThat((Object) losesTheTakeOver(id).facts().get("sitesWithoutAgency"))
                .isEqualTo(0);
    }

    private Refusal losesTheTakeOver(HandbackId id) throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor(threads);
        try (Handle winner = jdbi.open()) {
            winner.begin();
            winner.execute(
                    "insert into kernel.responsibility (subject_kind, subject, valid_from, unit, reason)"
                            + " select 'kernel.site', ?, ?, id, 'kam.handback' from kernel.unit where number = '843'",
                    decentral.site(id, DecentralRoute.SEAT),
                    clock.now());
            Future<Outcome<HandbackStep>> loser = other.submit(() -> decentral.takeOver(id, DecentralRoute.fuerth()));
            AtOnce.untilItWaits(jdbi, loser);
            winner.commit();
            return refusal(loser.get(), "kam.one-responsible-unit", "KAM-03");
        } finally {
            other.shutdown();
        }
    }

    /** The database answers as it does to the second of two who write the same at the same moment. */
    private Outcome<HandbackStep> whileAnotherWins(
            String table, String constraint, Supplier<Outcome<HandbackStep>> useCase) {
        jdbi.useHandle(db -> db.execute("""
                create function kam.test_lost() returns trigger language plpgsql as $$
                begin
                  raise unique_violation using constraint = '%1$s', message = 'lost';
                end $$;
                create trigger test_lost before insert on %2$s for each row execute function kam.test_lost();
                """.formatted(constraint, table)));
        try {
            return useCase.get();
        } finally {
            jdbi.useHandle(db -> db.execute("drop function kam.test_lost() cascade"));
        }
    }

    private void merge(HandbackId id, String site) {
        Mend twice = new Mend(FindingKind.DUPLICATE_SITE, two.site(id, site), null);
        assertThat(mending.mend(HandbackRoute.head(), id, twice)).isEqualTo(Outcome.done(true));
    }

    private static Refusal refusal(Outcome<?> outcome, String rule, String clause) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        Refusal refusal = ((Outcome.Refused<?>) outcome).refusal();
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(refusal.clause()).isEqualTo(clause);
        return refusal;
    }
}
