package de.nahtstelle.kam.imports;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.bulk.BulkRun;
import de.nahtstelle.kernel.bulk.BulkRunList;
import de.nahtstelle.kernel.bulk.Finding;
import de.nahtstelle.kernel.bulk.FindingCount;
import de.nahtstelle.kernel.bulk.Findings;
import de.nahtstelle.kernel.bulk.RejectedRows;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** What has been imported and what was wrong with it, for people who may import. */
@ApplicationScoped
public class Imports {
    @Inject
    BulkRunList runs;

    @Inject
    Findings findings;

    @Inject
    RejectedRows rejected;

    /** A page of imports, newest first. */
    public Slice<BulkRun> list(Actor actor, Cursor cursor, int size) {
        actor.must(KamPermission.IMPORT);
        return runs.newest(ImportKind.runKinds(), cursor, size);
    }

    /** How many imports there are, at most one more than a list counts. */
    public long count(Actor actor) {
        actor.must(KamPermission.IMPORT);
        return runs.count(ImportKind.runKinds());
    }

    /** The run; empty when there is none. */
    public Optional<BulkRun> find(Actor actor, UUID run) {
        actor.must(KamPermission.IMPORT);
        return runs.find(run, ImportKind.runKinds());
    }

    /** How many rows there are by reason and column. */
    public List<FindingCount> counts(Actor actor, BulkRun run) {
        actor.must(KamPermission.IMPORT);
        return findings.counts(run);
    }

    /**
     * A page of findings in the order of lines.
     *
     * @param filter only this reason and column; null for all
     */
    public Slice<Finding> findings(Actor actor, BulkRun run, @Nullable FindingCount filter, Cursor cursor, int size) {
        actor.must(KamPermission.IMPORT);
        return findings.page(run, filter, cursor, size);
    }

    /**
     * Writes the rejected rows as a file to mend.
     *
     * @param reason puts column and reason into words
     */
    public void writeRejected(Actor actor, BulkRun run, Writer target, BinaryOperator<String> reason) {
        actor.must(KamPermission.IMPORT);
        rejected.write(run, target, reason);
    }
}
