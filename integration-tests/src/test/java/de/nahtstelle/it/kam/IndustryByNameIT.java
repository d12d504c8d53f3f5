package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.announcement.AffectedRecords;
import de.nahtstelle.kam.portfolio.CustomerDetails;
import de.nahtstelle.kam.portfolio.CustomerFile;
import de.nahtstelle.kam.portfolio.CustomerId;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody has to know what a code of an industry stands for. */
@ExtendWith(ArquillianExtension.class)
class IndustryByNameIT {
    @Inject
    Portfolio portfolio;

    @Inject
    CustomerFile file;

    @Inject
    AffectedRecords records;

    @Inject
    Jdbi jdbi;

    @Test
    void theFileOfACustomerNamesItsIndustryInBothLanguages() {
        CustomerDetails details =
                file.find(As.user("leitung.kam"), makerOfShoes()).orElseThrow();
        assertThat(details.industry()).isEqualTo("15.20 Herstellung von Schuhen");
        assertThat(details.industryEn()).isEqualTo("15.20 Manufacture of footwear");
    }

    @Test
    @DisplayName("KAM-11: the announcement names the industry of the employer")
    void theAnnouncementNamesTheIndustry() {
        assertThat(records.of(As.user("leitung.kam"), makerOfShoes(), null)
                        .employer()
                        .industry())
                .isEqualTo("15.20 Herstellung von Schuhen");
    }

    @Test
    void aCustomerWithoutIndustryHasNone() {
        assertThat(records.of(As.user("leitung.kam"), portfolio.enter(), null)
                        .employer()
                        .industry())
                .isEmpty();
    }

    private CustomerId makerOfShoes() {
        CustomerId customer = portfolio.enter();
        jdbi.useHandle(db -> db.createUpdate("update kernel.employer set industry_code = '15.20' where id = :id")
                .bind("id", customer.value())
                .execute());
        return customer;
    }
}
