package de.nahtstelle.benchmarks.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The README names a customer with which a person can click decentral care to its end. */
class DecentralCareTest {

    private final Catalogue catalogue = Catalogue.load();
    private final Customer customer = new Customers(Settings.of("20221107", "520", "4000", "0", "out"), catalogue)
            .all().stream()
                    .filter(one -> one.number().equals(Sites.IN_TWO_DISTRICTS))
                    .findFirst()
                    .orElseThrow();

    @Test
    void itsSitesLieInTwoDistrictsAndOnlyWhereThereAreSampleUsers() {
        List<String> peopled = ClasspathTable.rows("/sample/people.csv", row -> row).stream()
                .filter(row -> row.getField("function").equals("AGENCY_CLERK"))
                .map(row -> row.getField("unit"))
                .toList();
        List<String> agencies = customer.sites().stream()
                .map(site -> catalogue.districts().agencyOf(site.truePlace()))
                .distinct()
                .toList();
        assertThat(agencies).hasSize(2).isSubsetOf(peopled);
    }

    @Test
    void itsRecordsNeedNoMending() {
        assertThat(customer.faults()).isEmpty();
    }
}
