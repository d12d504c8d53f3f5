package de.nahtstelle.kernel.bulk;

import de.nahtstelle.kernel.security.Actor;

/**
 * What a context does with one kind of file. Each kind is one bean. Both steps run in a transaction of their own,
 * possibly again after a crash or on another node: then nothing of the earlier attempt is there any more.
 */
public interface BulkWork {
    /** The kind, stable, for instance {@code kam.job-offers}. */
    String kind();

    /** The columns of the file. */
    BulkFormat format();

    /** Finds what is wrong beyond the form of cells, which has been checked before. Writes findings and nothing else. */
    void check(StagedRows rows);

    /**
     * Takes over every row without finding. When that is not all of them, because something they refer to has gone
     * since the check, the whole is undone and checked again; the check has to find those rows.
     *
     * @return how many rows were taken over, counted by what was written
     */
    int apply(Actor actor, StagedRows rows, Progress progress);
}
