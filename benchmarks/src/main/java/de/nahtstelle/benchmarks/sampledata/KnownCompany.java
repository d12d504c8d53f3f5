package de.nahtstelle.benchmarks.sampledata;

import java.util.List;

record KnownCompany(String name, String municipalityKey, String industryCode) {

    static List<KnownCompany> load() {
        return ClasspathTable.rows(
                "/sampledata/key_customers.csv",
                row -> new KnownCompany(
                        row.getField("name"), row.getField("seat_municipality_key"), row.getField("industry_code")));
    }
}
