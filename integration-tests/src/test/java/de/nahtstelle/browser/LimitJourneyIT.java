package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.nahtstelle.portal.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The head of KAM meets the limit of key accounts. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LimitJourneyIT {
    private static final String FILL = """
            create temporary table filling on commit drop as
              select kernel.uuid7() id, 'GRENZE-' || n number
                from generate_series(1, 100 - (select active from kam.key_account_count)) n;
            insert into kernel.employer (id, customer_number, name) select id, number, 'Grenzwerk' from filling;
            insert into kernel.responsibility (subject_kind, subject, valid_from, unit, reason)
              select 'kam.customer', f.id, '2022-11-01', u.id, 'test' from filling f, kernel.unit u where u.number = 'GKB-NORD';
            insert into kam.customer (id, customer_number, name, region, decision, decided_on, responsible_since,
                                      responsible_unit)
              select f.id, f.number, 'Grenzwerk', 'NORD', 'KEY_ACCOUNT', '2022-11-07', '2022-11-01', u.id
                from filling f, kernel.unit u where u.number = 'GKB-NORD';
            with someone as (select id from kernel.person limit 1),
            receipt as (insert into kernel.receipt (id, rule, clause, directive, result, facts_on, decided_at, person,
                                                    function, unit, subject_kind, subject, facts)
                        select kernel.uuid7(), 'kam.key-account-limit', c.id, c.directive, 'GRANTED', '2022-11-07', now(),
                               someone.id, 'HEAD_OF_KAM', u.id, 'kam.customer', u.id, '{}'
                          from someone, kernel.clause c, kernel.unit u where c.id = 'KAM-02' and u.number = 'GB7'
                        returning id)
            insert into kam.key_account (id, customer, admitted_on, admitted_by, receipt)
              select kernel.uuid7(), f.id, '2022-11-07', someone.id, receipt.id from filling f, someone, receipt
            """;
    private static final String EMPTY = """
            delete from kam.key_account where customer in
              (select id from kam.customer where customer_number like 'GRENZE-%');
            update kam.customer set decision = 'OPEN', decided_on = null where customer_number like 'GRENZE-%'
            """;

    @BeforeEach
    void fill() throws SQLException {
        write(FILL);
    }

    @AfterEach
    void makeRoom() throws SQLException {
        write(EMPTY);
    }

    @Test
    @DisplayName(
            "KAM-02: the 101st key account is refused with the clause, what would change it, and a receipt to open")
    void theHundredAndFirstIsRefused() throws SQLException {
        DecisionJourneyIT.enter("Journalwerk Hunderteins AG", "JRN-0007");
        try (Visitor head = Visitor.as("leitung.kam")) {
            Page page = DecisionJourneyIT.find(head, "Journalwerk Hunderteins");
            DecisionJourneyIT.click(page, "Als Schlüsselkunden aufnehmen");
            DecisionJourneyIT.fillIn(page);
            page.locator("[id='admit:go']").click();
            page.locator(".nt-refusal").waitFor();
            Look.at(head, "admission-refused");
            assertThat(page.locator(".nt-refusal").innerText()).contains("100", "KAM-02");
            assertThat(page.locator(".nt-refusal strong").count())
                    .as("what would change it")
                    .isEqualTo(1);
            page.getByText("Nachweis dieser Entscheidung").click();
            page.waitForURL("**/receipt.xhtml*");
            Look.at(head, "receipt-of-limit");
            assertThat(page.locator("main").innerText()).contains("100", "KAM-02");
        }
    }

    private static void write(String sql) throws SQLException {
        try (Connection database = TestDatabase.connect();
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute(sql);
            database.commit();
        }
    }
}
