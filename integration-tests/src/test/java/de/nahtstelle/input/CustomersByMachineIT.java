package de.nahtstelle.input;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.imports.ImportClient;
import de.nahtstelle.portal.PortalUnderTest;
import de.nahtstelle.portal.TestDatabase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a machine client may enter about customers: no more than a file of the import could. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CustomersByMachineIT {
    private static final String GOOD = """
            {"customerNumber": "998M%06d", "name": "Maschinenwerk GmbH", "companyNumber": "77000035",
             "industryCode": "52.10", "region": "NORD", "street": "Werkstraße 1", "postalCode": "90402",
             "town": "Nürnberg", "municipality": "09564000"}
            """;

    private ImportClient client;
    private String customer;

    @BeforeEach
    void aClientWithAGoodCustomer() throws SQLException {
        try (Connection database = TestDatabase.connect()) {
            client = ImportClient.ofHeadOfKam(PortalUnderTest.address(), database);
        }
        customer = GOOD.formatted(ThreadLocalRandom.current().nextInt(1_000_000));
    }

    @Test
    @DisplayName("KAM-03: a customer of the form of the import is entered")
    void aGoodOne() throws Exception {
        assertThat(entered(customer).statusCode()).isEqualTo(201);
    }

    @Test
    @DisplayName("KAM-03: numbers that no import would take are refused by the name of the place")
    void numbersOfAnotherForm() throws Exception {
        assertThat(wrong(entered(customer.replace("998M", "X")))).isEqualTo("customerNumber");
        assertThat(wrong(entered(customer.replace("77000035", "7700")))).isEqualTo("companyNumber");
        assertThat(wrong(entered(customer.replace("90402", "9040")))).isEqualTo("postalCode");
        assertThat(wrong(entered(customer.replace("09564000", "9564")))).isEqualTo("municipality");
        assertThat(wrong(entered(customer.replace("52.10", "Lager")))).isEqualTo("industryCode");
        assertThat(wrong(entered(customer.replace("Nürnberg", " ")))).isEqualTo("town");
    }

    @Test
    @DisplayName(
            "KAM-03: an industry or municipality the reference data do not know is refused; nothing is half entered")
    void unknownReferences() throws Exception {
        assertThat(wrong(entered(customer.replace("52.10", "99.98")))).isEqualTo("industryCode");
        assertThat(wrong(entered(customer.replace("09564000", "99999999")))).isEqualTo("municipality");
        assertThat(entered(customer).statusCode()).isEqualTo(201);
    }

    @Test
    @DisplayName("KAM-02: nobody ends a key account as swapped without a swap")
    void noSwapThatNeverWas() throws Exception {
        String end = "/customers/" + UUID.randomUUID() + "/admission?version=1&reason=";
        assertThat(wrong(client.send(client.to(end + "SWAPPED").DELETE()))).isEqualTo("reason");
        assertThat(client.send(client.to(end + "CUSTOMER_WISH").DELETE()).statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> entered(String body) throws Exception {
        return client.send(client.to("/customers")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String wrong(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        JsonObject problem = Json.createReader(new StringReader(answer.body())).readObject();
        assertThat(problem.getJsonArray("errors")).hasSize(1);
        return problem.getJsonArray("errors").getJsonObject(0).getString("field");
    }
}
