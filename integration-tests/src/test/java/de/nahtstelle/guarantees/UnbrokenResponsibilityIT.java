package de.nahtstelle.guarantees;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class UnbrokenResponsibilityIT {
    private UUID customer;
    private Hand hand;

    @BeforeEach
    void customer() throws SQLException {
        customer = Customers.entered();
        hand = new Hand();
    }

    @AfterEach
    void close() throws SQLException {
        hand.close();
    }

    @Test
    @DisplayName("KAM-03: nobody changes afterwards who answered for a customer")
    void aRowCannotBeChanged() throws SQLException {
        assertRefused(
                "responsibility_only_added",
                "update kernel.responsibility set unit = null where subject = ?",
                customer);
    }

    @Test
    @DisplayName("KAM-03: nobody takes away that somebody answered for a customer")
    void aRowCannotBeTakenAway() throws SQLException {
        assertRefused("responsibility_only_added", "delete from kernel.responsibility where subject = ?", customer);
    }

    @Test
    @DisplayName("KAM-03: nobody empties the table of who answers for what")
    void theTableCannotBeEmptied() throws SQLException {
        assertRefused("responsibility_only_added", "truncate kernel.responsibility cascade");
    }

    @Test
    @DisplayName("KAM-03: nobody slips a unit in before the one that answers")
    void aRowBeforeTheNewestIsRefused() throws SQLException {
        assertRefused("responsibility_grows_ck", Customers.PASS, customer, "2022-10-31", "729");
    }

    @Test
    @DisplayName("KAM-03: a unit that the customer does not name does not answer for it")
    void aRowThatTheCustomerDoesNotNameIsRefused() throws SQLException {
        assertRefused("customer_names_newest_responsibility", Customers.PASS, customer, "2022-11-02", "729");
    }

    @Test
    @DisplayName("KAM-03: a customer that passed on does not go back to the unit before")
    void aCustomerDoesNotNameAnEarlierRow() throws SQLException {
        hand.write(Customers.PASS, customer, "2022-11-02", "729").write(Customers.NAME, "2022-11-02", "729", customer);
        hand.commit();
        assertRefused("customer_names_newest_responsibility", Customers.NAME, Customers.BEGAN, "GKB-NORD", customer);
    }

    @Test
    @DisplayName("KAM-03: a customer that a unit answers for does not say that its sites do")
    void aCustomerDoesNotHideItsUnit() throws SQLException {
        assertRefused(
                "customer_names_newest_responsibility",
                "update kam.customer set responsible_unit = null where id = ?",
                customer);
    }

    @Test
    @DisplayName("KAM-03: a site is never without a unit once it has one of its own")
    void aSiteWithoutUnitIsRefused() throws SQLException {
        assertRefused(
                "responsibility_site_has_unit_ck",
                "insert into kernel.responsibility (subject_kind, subject, valid_from, reason)"
                        + " values ('kernel.site', ?, '2022-11-02', 'test')",
                Customers.site(customer));
    }

    @Test
    @DisplayName("KAM-03: a site is never without a unit, whatever the writer calls it")
    void aSiteCalledACustomerIsRefused() throws SQLException {
        assertRefused("responsibility_site_has_unit_ck", """
                insert into kernel.responsibility (subject_kind, subject, valid_from, reason)
                values ('kam.customer', ?, '2022-11-02', 'test')
                """, Customers.site(customer));
    }

    @Test
    @DisplayName(
            "KAM-03: what another context knows may be answered for at its parts, whatever KAM holds for customers")
    void aSubjectOfAnotherContextMayHaveParts() throws SQLException {
        assertThat(hand.refusal("""
                        insert into kernel.responsibility (subject_kind, subject, valid_from, reason)
                        values ('krm.petition', ?, '2022-11-02', 'test')
                        """, UUID.randomUUID())).isEmpty();
    }

    @Test
    @DisplayName("KAM-03: what is no customer has no parts that could be answered for")
    void onlyCustomersHaveParts() throws SQLException {
        assertRefused("only_customers_have_parts", """
                insert into kernel.responsibility (subject_kind, subject, valid_from, reason)
                values ('kam.customer', ?, '2022-11-02', 'test')
                """, UUID.randomUUID());
    }

    @Test
    @DisplayName("KAM-03: a customer does not pass to its sites while one of them has no agency")
    void noDecentralCareWithAnUnansweredSite() throws SQLException {
        assertRefused("every_site_has_responsible_unit", Customers.TO_SITES, customer, customer);
    }

    @Test
    @DisplayName("KAM-03: a customer in decentral care gets no site without an agency")
    void noUnansweredSiteInDecentralCare() throws SQLException {
        UUID decentral = Customers.ofAnsweringSite();
        hand.write(Customers.TO_SITES, decentral, decentral).commit();
        assertRefused("every_site_has_responsible_unit", Customers.ADD_SITE, UUID.randomUUID(), decentral);
    }

    @Test
    @DisplayName("KAM-03: a site in decentral care does not lose its agency with its id")
    void aSiteDoesNotLeaveItsRowsBehind() throws SQLException {
        UUID decentral = Customers.ofAnsweringSite();
        hand.write(Customers.TO_SITES, decentral, decentral).commit();
        assertRefused(
                "every_site_has_responsible_unit",
                "update kernel.site set id = ? where employer = ?",
                UUID.randomUUID(),
                decentral);
    }

    private void assertRefused(String constraint, String sql, Object... values) throws SQLException {
        assertThat(hand.refusal(sql, values)).isEqualTo(Optional.of(constraint));
    }
}
