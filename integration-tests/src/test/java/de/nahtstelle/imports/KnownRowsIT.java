package de.nahtstelle.imports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list that was imported comes again as other bytes: saved by another program, or with a row mended. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KnownRowsIT {
    private static final String CUSTOMERS = "large-customers";
    private static final String OFFERS = "job-offers";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static int next = 1;

    private final String customer = "995Y%06d".formatted(next++);
    private final String sites = FileRows.CUSTOMERS + site("00001") + site("00002");
    private final String offers = FileRows.OFFERS + offer("00001") + offer("00002");

    private ImportClient client;

    @BeforeEach
    void theListsAreInThePortal() throws Exception {
        client = ImportClient.ofHeadOfKam();
        client.applied(checked(CUSTOMERS, sites));
        client.applied(checked(OFFERS, offers));
    }

    @Test
    @DisplayName("KAM-03: the same customers saved with a byte order mark are all known, none comes twice")
    void customersOfAnotherProgram() throws Exception {
        JsonObject run = checked(CUSTOMERS, BYTE_ORDER_MARK + sites);
        assertThat(client.findings(run)).containsExactly("2  ALREADY_THERE", "3  ALREADY_THERE");
        assertThat(run.getInt("accepted")).isZero();
        client.apply(run);
        assertThat(inThePortal()).containsExactly(1, 2, 1, 2);
        client.discard(run);
    }

    @Test
    @DisplayName("KAM-12: the same offers saved with a byte order mark are all known, none comes twice")
    void offersOfAnotherProgram() throws Exception {
        JsonObject run = checked(OFFERS, BYTE_ORDER_MARK + offers);
        assertThat(client.valuesFound(run))
                .containsExactly(
                        "2 offer_reference " + reference("00001") + " ALREADY_THERE",
                        "3 offer_reference " + reference("00002") + " ALREADY_THERE");
        assertThat(run.getInt("accepted")).isZero();
        client.apply(run);
        assertThat(inThePortal()).containsExactly(1, 2, 1, 2);
        client.discard(run);
    }

    @Test
    @DisplayName("KAM-03: of a whole list with a row mended only that row comes")
    void theMendedRowOfAWholeList() throws Exception {
        JsonObject broken = checked(CUSTOMERS, sites + site("00003").replace(";Herzogenaurach;", ";;"));
        assertThat(client.findings(broken)).containsExactly("2  ALREADY_THERE", "3  ALREADY_THERE", "4 town MISSING");
        client.discard(broken);
        JsonObject mended = client.applied(checked(CUSTOMERS, sites + site("00003")));
        assertThat(mended.getInt("accepted")).isEqualTo(1);
        assertThat(inThePortal()).containsExactly(1, 3, 1, 2);
    }

    @Test
    @DisplayName("KAM-12: of a whole list of offers with a row mended only that row comes")
    void theMendedRowOfAWholeListOfOffers() throws Exception {
        String third = offer("00001").replace(reference("00001"), reference("00003"));
        JsonObject broken = checked(OFFERS, offers + third.replace(";28312;", ";;"));
        assertThat(client.findings(broken))
                .containsExactly(
                        "2 offer_reference ALREADY_THERE",
                        "3 offer_reference ALREADY_THERE",
                        "4 occupation_code MISSING");
        client.discard(broken);
        client.applied(checked(OFFERS, offers + third));
        assertThat(inThePortal()).containsExactly(1, 2, 1, 3);
    }

    @Test
    @DisplayName("KAM-03: what contradicts the portal is rejected with line, column, value and reason, nothing changes")
    void aContradictionIsNamed() throws Exception {
        String other = site("00003")
                .replace("Wandelwerk", "Anderswerk")
                .replace("91000001", "91000002")
                .replace("15.20", "52.10")
                .replace("SUED", "NORD");
        JsonObject run = checked(CUSTOMERS, FileRows.CUSTOMERS + other);
        assertThat(client.valuesFound(run))
                .containsExactlyInAnyOrder(
                        "2 name Anderswerk CONTRADICTS_PORTAL",
                        "2 company_number 91000002 CONTRADICTS_PORTAL",
                        "2 industry_code 52.10 CONTRADICTS_PORTAL",
                        "2 gkb_region NORD CONTRADICTS_PORTAL");
        assertThat(inThePortal()).containsExactly(1, 2, 1, 2);
        client.discard(run);
    }

    private JsonObject checked(String kind, String content) throws Exception {
        return client.checked(kind, BodyPublishers.ofString(content));
    }

    /** Customers of the number, their sites, units that answer for them, and their offers. */
    private List<Integer> inThePortal() throws SQLException {
        String known = "kam.customer c where c.customer_number = '" + customer + "'";
        return List.of(
                ImportClient.count(known),
                ImportClient.count("kernel.site s where s.employer in (select c.id from " + known + ")"),
                ImportClient.count("kernel.responsibility r where r.subject in (select c.id from " + known + ")"),
                ImportClient.count("kam.job_offer o where o.customer in (select c.id from " + known + ")"));
    }

    private String site(String number) {
        return FileRows.site(customer, number);
    }

    private String offer(String site) {
        return FileRows.offer(customer, site);
    }

    private String reference(String site) {
        return offer(site).split(";", 2)[0];
    }
}
