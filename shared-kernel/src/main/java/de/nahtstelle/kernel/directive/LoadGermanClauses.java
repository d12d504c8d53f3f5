package de.nahtstelle.kernel.directive;

import de.nahtstelle.kernel.persistence.ReferenceFiles;
import de.nahtstelle.kernel.persistence.ReferenceLoad;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.sql.SQLException;

/** Loads what the portal does for the clauses it carries out, in the words of its users. */
@Dependent
class LoadGermanClauses extends ReferenceLoad {
    LoadGermanClauses() {
        super("103", "german clauses");
    }

    @Override
    protected void load(ReferenceFiles files) throws SQLException, IOException {
        files.load("/directives/clauses-german.csv", "new_clause_german", "id", "system_does_de", "beyond_source_de");
        files.script("/directives/load-clauses-german.sql");
    }
}
