package de.nahtstelle.benchmarks.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SiteFaultsTest {

    private final Catalogue catalogue = Catalogue.load();
    private final Place herne = new Place("44623", "Herne", "05916000", "05916");
    private final Industry industry = catalogue.industries().closestTo("47.11");
    private final Profile profile = new Profile(0, "Beispiel GmbH", herne, "321", industry, "47.11", 0, 5);
    private final List<Site> faultless = new Sites(catalogue).of(profile, Draw.of(1, "sites", 0));

    @Test
    void aDuplicateStandsAtTheAddressOfTheSiteBeforeIt() {
        List<Site> sites = with(Fault.DUPLICATE_SITE);
        assertThat(sites.get(1).address()).isEqualTo(sites.get(0).address());
        assertThat(sites.get(1).number()).isNotEqualTo(sites.get(0).number());
    }

    @Test
    void twoKindsNeverMeetInOneSite() {
        List<Site> sites = with(Fault.MISSING_POSTAL_CODE, Fault.INVALID_COMPANY_NUMBER);
        assertThat(sites.get(0).address().postalCode()).isEmpty();
        assertThat(sites.get(0).companyNumber()).isEqualTo(faultless.get(0).companyNumber());
        assertThat(sites.get(1).companyNumber()).isNotEqualTo(faultless.get(1).companyNumber());
        assertThat(sites.get(2)).isEqualTo(faultless.get(2));
    }

    @Test
    void aStaleContactWasConfirmedMoreThanAYearAgo() {
        assertThat(with(Fault.STALE_CONTACT).get(0).contact().confirmedOn())
                .isBefore(Settings.BUSINESS_DATE.minusYears(1));
    }

    @Test
    void aWrongPostalCodeLiesInAnotherPlaceAndAnUnknownOneNowhere() {
        assertThat(with(Fault.POSTAL_CODE_OF_ANOTHER_TOWN).get(0).address().postalCode())
                .isNotEqualTo("44623")
                .hasSize(5);
        assertThat(with(Fault.UNKNOWN_POSTAL_CODE).get(0).address().postalCode())
                .startsWith("00");
    }

    private List<Site> with(Fault... faults) {
        return new SiteFaults(catalogue.places(), faultless, Draw.of(1, "faults", 0)).with(List.of(faults));
    }
}
