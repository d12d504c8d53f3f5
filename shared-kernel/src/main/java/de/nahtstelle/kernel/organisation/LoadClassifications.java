package de.nahtstelle.kernel.organisation;

import de.nahtstelle.kernel.persistence.ReferenceFiles;
import de.nahtstelle.kernel.persistence.ReferenceLoad;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.sql.SQLException;

/** Loads industries (WZ 2008) and occupations (KldB 2010); sources in {@code reference/SOURCES.md}. */
@Dependent
class LoadClassifications extends ReferenceLoad {
    LoadClassifications() {
        super("102", "classifications");
    }

    @Override
    protected void load(ReferenceFiles files) throws SQLException, IOException {
        files.load("/reference/industries.csv", "new_industry", "code", "name", "name_en");
        files.execute("insert into kernel.industry select code, name, name_en from new_industry");
        files.load("/reference/occupations.csv", "new_occupation", "code", "name");
        files.execute("insert into kernel.occupation select code, name from new_occupation");
    }
}
