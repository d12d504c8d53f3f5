package de.nahtstelle.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Two portals on one database, killed in turn at random moments while agencies take over customers. The number of
 * kills is the system property {@code nahtstelle.kills}: {@code bin/test -Dnahtstelle.kills=100}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class KillsIT {
    private static final int KILLS = Integer.getInteger("nahtstelle.kills", 20);
    private static final int LONGEST_LIFE_MS = 2500;

    private KilledDatabase database;
    private Set<UUID> acknowledged;
    private Set<UUID> askedOfBoth;
    private int cutOff;

    @BeforeAll
    void killThemAtWork() throws IOException, SQLException, InterruptedException {
        database = new KilledDatabase();
        try (PortalProcess one = new PortalProcess(database, "one");
                PortalProcess other = new PortalProcess(database, "other")) {
            one.start().awaitReady();
            other.start().awaitReady();
            Effects.count(database);
            try (TakeOvers takeOvers = new TakeOvers(database, List.of(one, other))) {
                for (int kill = 0; kill < KILLS; kill++) {
                    killAndStartAgain(List.of(one, other).get(kill % 2));
                }
                one.awaitReady();
                other.awaitReady();
                takeOvers.stop();
                acknowledged = takeOvers.acknowledged();
                askedOfBoth = takeOvers.askedOfBoth();
                cutOff = takeOvers.cutOff();
            }
            Effects.awaitDeliveries(database);
        }
    }

    private static void killAndStartAgain(PortalProcess victim) throws IOException, InterruptedException {
        victim.awaitReady();
        Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_LIFE_MS));
        victim.kill();
        victim.start();
    }

    @AfterAll
    void stop() throws IOException {
        database.close();
    }

    @Test
    @DisplayName("KAM-10: what an agency was told it has taken over, it has")
    void everyAcknowledgedTakeOverStands() throws SQLException {
        assertThat(acknowledged).isNotEmpty();
        assertThat(database.ids("select id from kam.handback_receiver where state = 'TAKEN_OVER'"))
                .containsAll(acknowledged);
    }

    @Test
    @DisplayName("KAM-03: a take-over has passed the responsibility once and told it once, or has left no trace")
    void everyTakeOverIsWholeOrDidNotHappen() throws SQLException {
        assertThat(database.count("""
                        select from kam.handback h
                          join kam.customer c on c.id = h.customer
                          join kam.handback_receiver r on r.handback = h.id
                          join kernel.handover o on o.id = r.handover
                         cross join lateral (select count(*) from kernel.responsibility where subject = c.id) held
                         cross join lateral (select count(*) from kernel.publication where ordering_key = c.id) told
                         where h.care = 'CENTRAL'
                           and (h.done, r.state, o.state, c.responsible_unit, held.count, told.count)
                               is distinct from ('TAKEN_OVER', 'TAKEN_OVER', 'ACCEPTED', r.unit, 2, 1)
                           and (h.done, r.state, o.state, c.responsible_unit, held.count, told.count)
                               is distinct from ('HANDED_OVER', 'OFFERED', 'OFFERED', o.from_unit, 1, 0)
                        """)).isZero();
    }

    @Test
    @DisplayName("KAM-03: a part of a customer has passed its sites once and was told once, or left no trace")
    void everyPartIsWholeOrDidNotHappen() throws SQLException {
        assertThat(database.count("select from kam.handback where care = 'DECENTRAL' and done = 'TAKEN_OVER'"))
                .isPositive();
        assertThat(database.count("""
                        select from kam.handback h
                          join kam.handback_receiver r on r.handback = h.id
                          join kam.handback_site a on a.receiver = r.id
                          join kernel.handover o on o.id = r.handover
                         cross join lateral (select count(*), count(*) filter (where unit = r.unit) own
                                               from kernel.responsibility where subject = a.site) held
                         cross join lateral (select count(*) from kernel.publication
                                              where ordering_key = h.customer
                                                and payload ->> 'agency' = r.unit::text
                                                and payload -> 'sites' = jsonb_build_array(a.site)) told
                         where h.care = 'DECENTRAL'
                           and (r.state, o.state, held.count, held.own, told.count) not in (
                               ('TAKEN_OVER', 'ACCEPTED', 1, 1, 1),
                               ('OFFERED', 'OFFERED', 0, 0, 0))
                        """)).isZero();
    }

    @Test
    @DisplayName("KAM-03: the sender answers for a customer until the last part was taken over, then nobody as a whole")
    void theCustomerFollowsItsLastPart() throws SQLException {
        assertThat(database.count("""
                        select from kam.handback h
                          join kam.customer c on c.id = h.customer
                         cross join lateral (select bool_and(state = 'TAKEN_OVER') taken
                                               from kam.handback_receiver where handback = h.id) parts
                         cross join lateral (select count(*), count(unit) units
                                               from kernel.responsibility where subject = c.id) held
                         where h.care = 'DECENTRAL'
                           and (h.done, parts.taken, c.responsible_unit is null, held.count, held.units) not in (
                               ('TAKEN_OVER', true, true, 2, 1),
                               ('HANDED_OVER', false, false, 1, 1))
                        """)).isZero();
    }

    @Test
    void everyPublishedEventIsDelivered() throws SQLException {
        assertThat(database.count("select from kernel.delivery where state = 'DELIVERED'"))
                .isGreaterThanOrEqualTo(acknowledged.size())
                .isEqualTo(database.count("select from kernel.publication"));
    }

    @Test
    void everyDeliveryHadItsEffect() throws SQLException {
        assertThat(database.count("""
                        select from kernel.publication e
                         where not exists (select from public.effect f
                                            where f.employer = (e.payload ->> 'employer')::uuid
                                              and f.unit = (e.payload ->> 'agency')::uuid)
                        """)).isZero();
    }

    @Test
    void noDeliveryHadItsEffectTwice() throws SQLException {
        assertThat(database.count("select from public.effect group by employer, site having count(*) > 1"))
                .isZero();
    }

    @Test
    void bothProcessesDelivered() throws SQLException {
        assertThat(database.count("select process from public.effect group by process having count(*) > 1"))
                .isEqualTo(2);
    }

    @Test
    void bothProcessesWereAskedForTheSameTakeOverAtOnceAndAnswered() {
        assertThat(askedOfBoth).isNotEmpty();
    }

    @Test
    void someProcessWasKilledInTheMiddleOfATakeOver() {
        assertThat(cutOff).isPositive();
    }

    @Test
    void someProcessWasKilledInTheMiddleOfADelivery() throws SQLException {
        assertThat(database.count("select from kernel.delivery where attempts > 1"))
                .isPositive();
    }
}
