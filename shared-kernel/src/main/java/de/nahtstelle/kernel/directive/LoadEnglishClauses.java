package de.nahtstelle.kernel.directive;

import de.nahtstelle.kernel.persistence.ReferenceFiles;
import de.nahtstelle.kernel.persistence.ReferenceLoad;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.sql.SQLException;

/** Loads what the portal does for the clauses it carries out, as the German words say it. */
@Dependent
class LoadEnglishClauses extends ReferenceLoad {
    LoadEnglishClauses() {
        super("105", "english clauses");
    }

    @Override
    protected void load(ReferenceFiles files) throws SQLException, IOException {
        files.load("/directives/clauses-english.csv", "new_clause_english", "id", "system_does_en", "beyond_source_en");
        files.script("/directives/load-clauses-english.sql");
    }
}
