package de.nahtstelle.it.background;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.As;
import de.nahtstelle.kernel.bulk.RunState;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.security.Actor;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Another worker takes a run while the first is still in the middle of its take-over. */
@ExtendWith(ArquillianExtension.class)
class LostLeaseIT {
    /** The check, the take-over that lingers, and that of the worker who took the lease. */
    private static final int WITH_THE_OTHER = 3;

    private static final String HOLDER = """
            from pg_locks where locktype = 'advisory' and granted
             and ((classid::bigint << 32) | objid::bigint) = hashtextextended(:run, 9)
            """;

    @Inject
    BulkDesk bulk;

    @Inject
    LingeringWork work;

    @Inject
    HalfDone half;

    @Inject
    Jobs jobs;

    @Inject
    Jdbi jdbi;

    @Test
    void whoTakesTheLeaseOfASlowWorkerLeavesTheRunToIt() throws InterruptedException {
        UUID run = inTheMiddle();
        loseLease(run, "now() - interval '1 s'");
        jobs.awaitAllButOneEnded(run, WITH_THE_OTHER);
        assertThat(half.writtenBy(run.toString())).isEmpty();
        work.goOn(run);
        assertThat(bulk.await(run, RunState.DONE).state()).isEqualTo(RunState.DONE);
        assertThat(half.writtenBy(run.toString())).hasSize(2);
    }

    @Test
    void aLeaseOfAClockThatWasSetBackIsTakenAsWell() throws InterruptedException {
        UUID run = inTheMiddle();
        loseLease(run, "now() + interval '1 day'");
        jobs.awaitAllButOneEnded(run, WITH_THE_OTHER);
        work.goOn(run);
        assertThat(bulk.await(run, RunState.DONE).state()).isEqualTo(RunState.DONE);
    }

    @Test
    void aWorkerWhoseConnectionBrokeDoesNotUndoWhatAnotherCompleted() throws InterruptedException {
        UUID run = inTheMiddle();
        count("select count(pg_terminate_backend(pid)) " + HOLDER, run);
        loseLease(run, "now() - interval '1 s'");
        assertThat(bulk.await(run, RunState.DONE).state()).isEqualTo(RunState.DONE);
        work.goOn(run);
        jobs.awaitAllEnded(run, WITH_THE_OTHER);
        assertThat(bulk.await(run, RunState.DONE).state()).isEqualTo(RunState.DONE);
        assertThat(half.writtenBy(run.toString())).hasSize(2);
    }

    private UUID inTheMiddle() throws InterruptedException {
        Actor actor = As.user("administrator");
        UUID run = bulk.upload(
                actor, LingeringWork.KIND, "name\n" + Ids.next().toString().substring(20) + "\n");
        bulk.await(run, RunState.CHECKED);
        assertThat(bulk.takeOver(run, actor)).isTrue();
        work.awaitFirst(run);
        return run;
    }

    private void loseLease(UUID run, String end) {
        count(
                "with lost as (update kernel.bulk_run set leased_until = " + end
                        + " where id = cast(:run as uuid) returning 1) select count(*) from lost",
                run);
    }

    private int count(String sql, UUID run) {
        return jdbi.withHandle(db -> db.createQuery(sql)
                .bind("run", run.toString())
                .mapTo(Integer.class)
                .one());
    }
}
