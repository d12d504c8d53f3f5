package de.nahtstelle.it.background;

import de.nahtstelle.kernel.bulk.BulkFile;
import de.nahtstelle.kernel.bulk.BulkRun;
import de.nahtstelle.kernel.bulk.BulkRunList;
import de.nahtstelle.kernel.bulk.BulkRuns;
import de.nahtstelle.kernel.bulk.RunState;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Sends a file in and has it taken over, as a clerk does. */
@ApplicationScoped
public class BulkDesk {
    private static final List<String> KINDS =
            List.of(FailingWork.KIND, LingeringWork.KIND, BreakingWork.KIND, UnluckyWork.KIND, TellingWork.KIND);

    @Inject
    BulkRuns runs;

    @Inject
    BulkRunList list;

    UUID upload(Actor actor, String kind, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return runs.upload(new BulkFile(kind, "file.csv", new ByteArrayInputStream(bytes)), actor);
    }

    /** A checked run of one row that no other has. */
    UUID checked(Actor actor, String kind) throws InterruptedException {
        UUID run = upload(actor, kind, "name\n" + Ids.next().toString().substring(20) + "\n");
        await(run, RunState.CHECKED);
        return run;
    }

    @Transactional
    boolean takeOver(UUID run, Actor actor) {
        return runs.apply(actor, run, find(run).version());
    }

    BulkRun await(UUID run, RunState state) throws InterruptedException {
        BulkRun found = find(run);
        for (int waited = 0; found.state() != state && waited < 300; waited++) {
            Thread.sleep(100);
            found = find(run);
        }
        return found;
    }

    private BulkRun find(UUID run) {
        return list.find(run, KINDS).orElseThrow();
    }
}
