package de.nahtstelle.it.background;

import de.nahtstelle.kernel.bulk.Progress;
import de.nahtstelle.kernel.bulk.StagedRows;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A kind of file whose take-over tells for whom the actor took it over. */
@ApplicationScoped
public class TellingWork extends AcceptingWork {
    static final String KIND = "it.telling";

    @Inject
    HalfDone half;

    TellingWork() {
        super(KIND);
    }

    @Override
    public int apply(Actor actor, StagedRows rows, Progress progress) {
        half.makeRoom();
        half.write(rows.run() + " for " + actor.coveredId());
        return rows.total();
    }
}
