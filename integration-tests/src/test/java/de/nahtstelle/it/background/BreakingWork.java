package de.nahtstelle.it.background;

import de.nahtstelle.kernel.bulk.BulkColumn;
import de.nahtstelle.kernel.bulk.BulkFormat;
import de.nahtstelle.kernel.bulk.BulkWork;
import de.nahtstelle.kernel.bulk.Progress;
import de.nahtstelle.kernel.bulk.StagedRows;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;

/** A kind of file whose take-over ends in an error that is no exception. */
@ApplicationScoped
public class BreakingWork implements BulkWork {
    static final String KIND = "it.breaking";

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
        throw new LinkageError("in the middle of the take-over");
    }
}
