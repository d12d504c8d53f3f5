package de.nahtstelle.it.background;

import de.nahtstelle.kernel.bulk.Progress;
import de.nahtstelle.kernel.bulk.StagedRows;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

/** A kind of file whose take-over is stopped by the database each time, as the victim of a deadlock. */
@ApplicationScoped
public class UnluckyWork extends AcceptingWork {
    static final String KIND = "it.unlucky";

    UnluckyWork() {
        super(KIND);
    }

    @Override
    public int apply(Actor actor, StagedRows rows, Progress progress) {
        throw new IllegalStateException(new PSQLException("deadlock detected", PSQLState.DEADLOCK_DETECTED));
    }
}
