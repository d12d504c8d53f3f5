package de.nahtstelle.kam.imports;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.bulk.BulkFile;
import de.nahtstelle.kernel.bulk.BulkRuns;
import de.nahtstelle.kernel.bulk.FileRefused;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.UUID;

/**
 * Imports a file in two steps: it is uploaded and checked without changing anything; then a person looks at the result
 * and takes the accepted rows over, or discards them.
 */
@ApplicationScoped
public class ImportFiles {
    @Inject
    BulkRuns runs;

    /**
     * Takes a file in, to be checked at once.
     *
     * @return the id of the run
     * @throws FileRefused when it cannot be taken in; nothing remains of it then
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public UUID upload(Actor actor, ImportKind kind, String fileName, InputStream arriving) {
        actor.must(KamPermission.IMPORT);
        return runs.upload(new BulkFile(kind.runKind(), fileName, arriving), actor);
    }

    /** Orders the take-over of the accepted rows; false when the run was changed since that version. */
    @Transactional
    public boolean apply(Actor actor, UUID run, int version) {
        actor.must(KamPermission.IMPORT);
        return runs.apply(actor, run, version);
    }

    /** Discards a checked run; false when it was changed since that version. */
    @Transactional
    public boolean discard(Actor actor, UUID run, int version) {
        actor.must(KamPermission.IMPORT);
        return runs.discard(run, version);
    }
}
