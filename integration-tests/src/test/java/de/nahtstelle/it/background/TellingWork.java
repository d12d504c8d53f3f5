package de.nahtstelle.it.background;

import de.nahtstelle.kernel.bulk.BulkColumn;
import de.nahtstelle.kernel.bulk.BulkFormat;
import de.nahtstelle.kernel.bulk.BulkWork;
import de.nahtstelle.kernel.bulk.Progress;
import de.nahtstelle.kernel.bulk.StagedRows;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A kind of file whose take-over tells for whom the actor took it over. */
@ApplicationScoped
public class TellingWork implements BulkWork {
    static final String KIND = "it.telling";

    @Inject
    HalfDone half;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public BulkFormat format() {
        return BulkFormat.of(BulkColumn.text("name", 20));
    }

    @Override
    public void check(StagedRows rows) {
        // Every row may be taken over.
    }

    @Override
    public int apply(Actor actor, StagedRows rows, Progress progress) {
        half.makeRoom();
        half.write(rows.run() + " for " + actor.coveredId());
        return rows.total();
    }
}
