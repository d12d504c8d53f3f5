package de.nahtstelle.kernel.directive;

import de.nahtstelle.kernel.persistence.ReferenceFiles;
import de.nahtstelle.kernel.persistence.ReferenceLoad;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** Loads the five directives with the rules they repeal and refer to, and their clauses. */
@Dependent
class LoadDirectives extends ReferenceLoad {
    private static final List<String> WITH_TEXT =
            List.of("202209010", "Konzept Nr. 2021-01", "202302002", "202502006", "HEGA 09/15-14");

    LoadDirectives() {
        super("101", "directives");
    }

    @Override
    protected void load(ReferenceFiles files) throws SQLException, IOException {
        files.load(
                "/directives/directives.csv",
                "new_directive",
                "number",
                "reference",
                "title_de",
                "title_en",
                "series",
                "issued_on",
                "valid_from",
                "valid_to",
                "sgb2",
                "sgb3",
                "family_benefits",
                "staff_participation_de");
        files.load("/directives/repeals.csv", "new_repeal", "directive", "repealed", "manner", "\"from\"");
        files.load("/directives/references.csv", "new_reference", "directive", "referred");
        files.load(
                "/directives/clauses.csv",
                "new_clause",
                "id",
                "directive",
                "section",
                "kind",
                "source_de",
                "system_must_en",
                "beyond_source_en");
        files.script("/directives/load-directives.sql");
        for (String number : WITH_TEXT) {
            files.execute(
                    "update kernel.directive set full_text = ? where number = ?",
                    ReferenceFiles.text("/directives/text/" + number.replace('/', '-') + ".txt"),
                    number);
        }
    }
}
