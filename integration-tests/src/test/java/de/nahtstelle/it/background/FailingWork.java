package de.nahtstelle.it.background;

import de.nahtstelle.kernel.bulk.BulkColumn;
import de.nahtstelle.kernel.bulk.BulkFormat;
import de.nahtstelle.kernel.bulk.BulkWork;
import de.nahtstelle.kernel.bulk.Progress;
import de.nahtstelle.kernel.bulk.StagedRows;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A kind of file whose rows cannot be taken over: it fails after it has written and told its progress. */
@ApplicationScoped
public class FailingWork implements BulkWork {
    static final String KIND = "it.failing";
    static final int PROGRESS = 7;

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
        half.makeRoom();
    }

    @Override
    public int apply(Actor actor, StagedRows rows, Progress progress) {
        half.write(rows.run().toString());
        progress.begin("it.phase", PROGRESS);
        half.write(rows.run().toString());
        throw new IllegalStateException("after the second statement");
    }
}
