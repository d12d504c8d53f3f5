package de.nahtstelle.imports;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.portal.TestDatabase;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Files whose customers and sites are no longer what they were: before the check, or between check and take-over. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ChangedSinceCheckIT {
    private static final String CUSTOMERS = "large-customers";
    private static final String OFFERS = "job-offers";
    private static final String TO_SITES = """
            insert into kernel.responsibility (subject_kind, subject, valid_from, unit, reason)
              select 'kernel.site', s.id, c.responsible_since + interval '1 s', u.id, 'test'
                from kam.customer c join kernel.site s on s.employer = c.id join kernel.unit u on u.number = '729'
               where c.customer_number = '%1$s';
            insert into kernel.responsibility (subject_kind, subject, valid_from, reason)
              select 'kam.customer', id, responsible_since + interval '1 s', 'test' from kam.customer
               where customer_number = '%1$s';
            update kam.customer set responsible_unit = null, responsible_since = responsible_since + interval '1 s'
             where customer_number = '%1$s';
            """;
    private static final String REMOVE_CUSTOMER = """
            delete from kam.customer where customer_number = '%1$s';
            delete from kernel.site where employer = (select id from kernel.employer where customer_number = '%1$s');
            delete from kernel.employer where customer_number = '%1$s';
            """;
    private static int next = 1;

    @TempDir
    Path files;

    private ImportClient client;
    private String customer;

    @BeforeEach
    void knownCustomer() throws Exception {
        client = ImportClient.ofHeadOfKam();
        customer = "998Z%06d".formatted(next++);
        client.applied(checked(
                CUSTOMERS, FileRows.CUSTOMERS + FileRows.site(customer, "00001") + FileRows.site(customer, "00002")));
    }

    @Test
    @DisplayName("KAM-03: a new site of a customer in decentral care is found in the check and holds nothing else back")
    void aSiteInDecentralCareIsFound() throws Exception {
        write(TO_SITES);
        String other = "997Z" + customer.substring(4);
        JsonObject run = checked(
                CUSTOMERS, FileRows.CUSTOMERS + FileRows.site(customer, "00003") + FileRows.site(other, "00001"));
        assertThat(client.findings(run)).containsExactly("2 site_number ANSWERED_FOR_BY_SITES");
        assertThat(client.applied(run).getInt("accepted")).isEqualTo(1);
    }

    @Test
    @DisplayName("KAM-03: when the customer turns decentral before the take-over, the file is checked again")
    void aCustomerTurnsDecentralBeforeTheTakeOver() throws Exception {
        JsonObject run = checked(CUSTOMERS, FileRows.CUSTOMERS + FileRows.site(customer, "00003"));
        assertThat(run.getInt("accepted")).isEqualTo(1);
        write(TO_SITES);
        assertThat(findingsAfterApply(run)).containsExactly("2 site_number ANSWERED_FOR_BY_SITES");
        assertThat(sites()).isEqualTo(2);
    }

    @Test
    @DisplayName("KAM-03: when the customer goes before the take-over, its sites are checked again, none is imported")
    void aCustomerGoesBeforeTheTakeOver() throws Exception {
        JsonObject run = checked(CUSTOMERS, FileRows.CUSTOMERS + FileRows.site(customer, "00003"));
        write(REMOVE_CUSTOMER);
        assertThat(findingsAfterApply(run)).containsExactly("2  WITHOUT_SEAT");
        assertThat(sites()).isZero();
    }

    @Test
    @DisplayName("KAM-12: when a site goes before the take-over, its offers are found and no offer is imported")
    void aSiteGoesBeforeTheTakeOverOfItsOffers() throws Exception {
        JsonObject run = offersAtBothSites();
        write("delete from kernel.site where number = '00002' and employer ="
                + " (select id from kernel.employer where customer_number = '%1$s')");
        assertThat(findingsAfterApply(run)).containsExactly("3 site_number UNKNOWN");
        assertThat(offers()).isZero();
    }

    @Test
    @DisplayName("KAM-12: decided again, the offers of the other sites come, each with its audit entry and no more")
    void theOtherOffersComeWhenDecidedAgain() throws Exception {
        JsonObject run = offersAtBothSites();
        write("delete from kernel.site where number = '00002' and employer ="
                + " (select id from kernel.employer where customer_number = '%1$s')");
        findingsAfterApply(run);
        client.applied(client.await(run.getString("id"), "CHECKED"));
        assertThat(List.of(offers(), entries(run))).containsExactly(1, 1);
    }

    private JsonObject offersAtBothSites() throws Exception {
        return checked(OFFERS, FileRows.OFFERS + FileRows.offer(customer, "00001") + FileRows.offer(customer, "00002"));
    }

    private JsonObject checked(String kind, String content) throws Exception {
        return client.checked(kind, Files.writeString(files.resolve("file.csv"), content));
    }

    private List<String> findingsAfterApply(JsonObject run) throws Exception {
        client.apply(run);
        return client.findings(client.await(run.getString("id"), "CHECKED"));
    }

    private int sites() throws SQLException {
        return ImportClient.count(
                "kernel.site s join kernel.employer e on e.id = s.employer where e.customer_number = '" + customer
                        + "'");
    }

    private int offers() throws SQLException {
        return ImportClient.count("kam.job_offer o join kam.customer c on c.id = o.customer where c.customer_number = '"
                + customer + "'");
    }

    private static int entries(JsonObject run) throws SQLException {
        return ImportClient.count("kernel.audit_entry where action = 'kam.job-offer-imported' and details ->> 'run' = '"
                + run.getString("id") + "'");
    }

    private void write(String sql) throws SQLException {
        try (Connection database = TestDatabase.connect();
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute(sql.formatted(customer));
            database.commit();
        }
    }
}
