package de.nahtstelle.it.background;

import de.nahtstelle.kernel.bulk.Progress;
import de.nahtstelle.kernel.bulk.StagedRows;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;

/** A kind of file whose take-over ends in an error that is no exception. */
@ApplicationScoped
public class BreakingWork extends AcceptingWork {
    static final String KIND = "it.breaking";

    BreakingWork() {
        super(KIND);
    }

    @Override
    public int apply(Actor actor, StagedRows rows, Progress progress) {
        throw new LinkageError("in the middle of the take-over");
    }
}
