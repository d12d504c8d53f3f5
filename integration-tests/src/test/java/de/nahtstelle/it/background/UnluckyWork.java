package de.nahtstelle.it.background;

import de.nahtstelle.kernel.bulk.BulkColumn;
import de.nahtstelle.kernel.bulk.BulkFormat;
import de.nahtstelle.kernel.bulk.BulkWork;
import de.nahtstelle.kernel.bulk.Progress;
import de.nahtstelle.kernel.bulk.StagedRows;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

/** A kind of file whose take-over is stopped by the database each time, as the victim of a deadlock. */
@ApplicationScoped
public class UnluckyWork implements BulkWork {
    static final String KIND = "it.unlucky";

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
        throw new IllegalStateException(new PSQLException("deadlock detected", PSQLState.DEADLOCK_DETECTED));
    }
}
