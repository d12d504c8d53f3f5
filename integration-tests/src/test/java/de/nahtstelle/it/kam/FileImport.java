package de.nahtstelle.it.kam;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.imports.ImportFiles;
import de.nahtstelle.kam.imports.ImportKind;
import de.nahtstelle.kam.imports.Imports;
import de.nahtstelle.kernel.bulk.BulkRun;
import de.nahtstelle.kernel.bulk.RunState;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A back-office specialist imports a file and waits for what becomes of it. */
@Dependent
class FileImport {
    @Inject
    ImportFiles files;

    @Inject
    Imports imports;

    BulkRun checked(ImportKind kind, String text) throws InterruptedException {
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        return await(files.upload(specialist(), kind, "datei.csv", new ByteArrayInputStream(file)), RunState.CHECKED);
    }

    BulkRun takenOver(ImportKind kind, String text) throws InterruptedException {
        BulkRun run = checked(kind, text);
        files.apply(specialist(), run.id(), run.version());
        return await(run.id(), RunState.DONE);
    }

    BulkRun await(UUID id, RunState state) throws InterruptedException {
        BulkRun run = imports.find(specialist(), id).orElseThrow();
        for (int waited = 0; run.state() != state && waited < 300; waited++) {
            Thread.sleep(100);
            run = imports.find(specialist(), id).orElseThrow();
        }
        return run;
    }

    static Actor specialist() {
        return As.user("fachkraft.kam");
    }
}
