package de.nahtstelle.it.background;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.As;
import de.nahtstelle.kernel.bulk.BulkRun;
import de.nahtstelle.kernel.bulk.RunState;
import de.nahtstelle.kernel.security.Actor;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs whose work never comes to an end, whatever stops it. */
@ExtendWith(ArquillianExtension.class)
class HopelessRunsIT {
    @Inject
    BulkDesk bulk;

    @Inject
    Jdbi jdbi;

    @Test
    void aTakeOverThatEndsInAnErrorHasFailed() throws InterruptedException {
        assertThat(takenOver(BreakingWork.KIND).state()).isEqualTo(RunState.FAILED);
    }

    @Test
    void aTakeOverThatTheDatabaseStopsEachTimeIsGivenUp() throws InterruptedException {
        assertThat(takenOver(UnluckyWork.KIND).givenUp()).isTrue();
    }

    @Test
    void aRunThatWasTakenAsOftenAsAllowedAndWhoseWorkersDiedIsGivenUp() throws InterruptedException {
        UUID run = bulk.checked(As.user("administrator"), TellingWork.KIND);
        dead(run, 5);
        assertThat(bulk.await(run, RunState.FAILED).givenUp()).isTrue();
    }

    @Test
    void aRunWhoseWorkersDiedLessOftenIsTakenOnceMore() throws InterruptedException {
        UUID run = bulk.checked(As.user("administrator"), TellingWork.KIND);
        dead(run, 4);
        assertThat(bulk.await(run, RunState.DONE).attempts()).isEqualTo(5);
    }

    private BulkRun takenOver(String kind) throws InterruptedException {
        Actor actor = As.user("administrator");
        UUID run = bulk.checked(actor, kind);
        assertThat(bulk.takeOver(run, actor)).isTrue();
        return bulk.await(run, RunState.FAILED);
    }

    /** As the processes leave a run that died in their take-over. */
    private void dead(UUID run, int attempts) {
        jdbi.useHandle(db -> db.execute(
                "update kernel.bulk_run set state = 'APPLYING', attempts = ?,"
                        + " leased_until = now() - interval '1 s' where id = ?",
                attempts,
                run));
    }
}
