package de.nahtstelle.it.background;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.As;
import de.nahtstelle.kernel.bulk.BulkRun;
import de.nahtstelle.kernel.bulk.RunState;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.security.Actor;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class BackgroundWorkIT {
    @Inject
    FailingRounds rounds;

    @Inject
    BrokenRounds broken;

    @Inject
    BulkDesk bulk;

    @Inject
    HalfDone half;

    @Test
    void aRoundThatFailsAfterItsFirstStatementLeavesNothing() throws InterruptedException {
        assertThat(rounds.awaitFailures()).isTrue();
        assertThat(half.writtenBy(FailingRounds.WRITER)).isEmpty();
    }

    @Test
    void aRoundThatEndsInAnErrorIsFollowedByTheNext() throws InterruptedException {
        assertThat(broken.awaitSecond()).isTrue();
    }

    @Test
    void aTakeOverOfAFileThatFailsHalfWayLeavesNothingButItsProgress() throws InterruptedException {
        Actor actor = As.user("administrator");
        UUID run = bulk.upload(
                actor, FailingWork.KIND, "name\n" + Ids.next().toString().substring(20) + "\n");
        assertThat(bulk.await(run, RunState.CHECKED).state()).isEqualTo(RunState.CHECKED);
        assertThat(bulk.takeOver(run, actor)).isTrue();
        BulkRun failed = bulk.await(run, RunState.FAILED);
        assertThat(failed.state()).isEqualTo(RunState.FAILED);
        assertThat(failed.phaseTotal()).isEqualTo(FailingWork.PROGRESS);
        assertThat(half.writtenBy(run.toString())).isEmpty();
    }
}
