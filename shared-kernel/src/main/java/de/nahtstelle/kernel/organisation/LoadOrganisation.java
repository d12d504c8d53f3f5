package de.nahtstelle.kernel.organisation;

import de.nahtstelle.kernel.persistence.ReferenceFiles;
import de.nahtstelle.kernel.persistence.ReferenceLoad;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.sql.SQLException;

/** Loads units, supervision, districts, municipalities and postal codes; sources in {@code reference/SOURCES.md}. */
@Dependent
class LoadOrganisation extends ReferenceLoad {
    LoadOrganisation() {
        super("100", "organisation");
    }

    @Override
    protected void load(ReferenceFiles files) throws SQLException, IOException {
        units(files);
        places(files);
        files.script("/reference/load-organisation.sql");
    }

    private static void units(ReferenceFiles files) throws SQLException, IOException {
        files.load(
                "/reference/units.csv",
                "new_unit",
                "number",
                "kind",
                "short_name",
                "name",
                "technical_parent",
                "administrative_parent",
                "part_of",
                "seat_town",
                "seat_postal_code",
                "land",
                "valid_from",
                "valid_to",
                "remark");
    }

    private static void places(ReferenceFiles files) throws SQLException, IOException {
        files.load(
                "/reference/districts.csv",
                "new_district",
                "kreis_key",
                "kreis_name",
                "land",
                "part",
                "agency_number",
                "valid_from",
                "valid_to",
                "remark");
        files.load(
                "/reference/municipalities.csv",
                "new_municipality",
                "municipality_key",
                "name",
                "kreis_key",
                "seat_postal_code",
                "population");
        files.load(
                "/reference/postal_codes.csv",
                "new_postal_code",
                "postal_code",
                "place",
                "kreis_key",
                "municipality_key",
                "kind",
                "latitude",
                "longitude");
    }
}
