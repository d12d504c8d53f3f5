package de.nahtstelle.kernel.bulk;

import java.util.UUID;

/** How far a run is, told to those who watch in a transaction of its own; renews the lease as well. */
public final class Progress {
    private final RunProgress runs;
    private final UUID run;

    Progress(RunProgress runs, UUID run) {
        this.runs = runs;
        this.run = run;
    }

    /**
     * A phase begins.
     *
     * @param phase stable name, for instance {@code kam.offers}
     * @param total rows it will handle
     */
    public void begin(String phase, int total) {
        runs.begin(run, phase, total);
    }

    /** So many rows of the phase are done. */
    public void at(int done) {
        runs.at(run, done);
    }
}
