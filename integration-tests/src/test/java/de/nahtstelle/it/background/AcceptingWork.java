package de.nahtstelle.it.background;

import de.nahtstelle.kernel.bulk.BulkColumn;
import de.nahtstelle.kernel.bulk.BulkFormat;
import de.nahtstelle.kernel.bulk.BulkWork;
import de.nahtstelle.kernel.bulk.StagedRows;

/** A kind of file of names in which every row may be taken over; what becomes of it then differs. */
abstract class AcceptingWork implements BulkWork {
    private final String kind;

    AcceptingWork(String kind) {
        this.kind = kind;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public BulkFormat format() {
        return BulkFormat.of(BulkColumn.text("name", 20));
    }

    @Override
    public void check(StagedRows rows) {
        // Every row may be taken over.
    }
}
