package de.nahtstelle.input;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.browser.RowSample;
import de.nahtstelle.imports.ImportClient;
import de.nahtstelle.input.BadRequests.BadRequest;
import de.nahtstelle.portal.PortalUnderTest;
import de.nahtstelle.portal.TestDatabase;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every operation of the OpenAPI document answers every bad request by 400 and names the place. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BadRequestsIT {
    private static final int OPERATIONS = 25;

    @Test
    void badRequestsAreAnsweredByTheNameOfThePlace() throws Exception {
        List<Operation> operations = Operation.all(document());
        assertThat(operations).hasSizeGreaterThan(OPERATIONS);
        Map<String, String> ids = ids();
        long audited = count("kernel.audit_entry");
        List<String> wrong = new ArrayList<>();
        for (Operation operation : operations) {
            for (BadRequest request : new BadRequests(operation, ids).all()) {
                HttpResponse<String> answer = send(operation, request);
                if (!names(request, answer)) {
                    wrong.add(operation + ", " + request.what() + " at " + request.place() + " -> "
                            + answer.statusCode() + " " + answer.body());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(count("kernel.audit_entry")).as("nothing was done").isEqualTo(audited);
    }

    @Test
    void theDocumentNamesEveryAreaOfTheInterface() throws Exception {
        assertThat(document().getJsonObject("paths").keySet())
                .contains(
                        "/api/v1/units",
                        "/api/v1/places/{postalCode}/agencies",
                        "/api/v1/customers/search",
                        "/api/v1/customers/{id}/responsibility",
                        "/api/v1/customers/{id}/admission",
                        "/api/v1/imports",
                        "/api/v1/handbacks/{id}/take-over",
                        "/api/v1/receipts/{id}",
                        "/api/v1/seams");
    }

    private static boolean names(BadRequest request, HttpResponse<String> answer) {
        try {
            return answer.statusCode() == 400
                    && answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
                    && object(answer).getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                            .anyMatch(error -> request.at(error.getString("field")));
        } catch (JsonException | ClassCastException | NullPointerException noProblem) {
            return false;
        }
    }

    private static HttpResponse<String> send(Operation operation, BadRequest request)
            throws IOException, InterruptedException, SQLException {
        try (Connection database = TestDatabase.connect()) {
            ImportClient client = ImportClient.ofHeadOfKam(PortalUnderTest.address(), database);
            return client.send(client.to(request.path())
                    .header("Content-Type", "application/json")
                    .method(operation.method(), BodyPublishers.ofString(request.body())));
        }
    }

    private static Map<String, String> ids() throws SQLException {
        return Map.of(
                "handbacks", new RowSample().handback().toString(),
                "customers",
                        first("select id::text from kam.customer where version = 1 and responsible_unit is not null"
                                + " order by id desc limit 1"));
    }

    private static JsonObject document() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(PortalUnderTest.address() + "/openapi"))
                .header("Accept", "application/json")
                .build();
        return object(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()));
    }

    private static JsonObject object(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    private static long count(String table) throws SQLException {
        return Long.parseLong(first("select count(*)::text from " + table));
    }

    private static String first(String query) throws SQLException {
        try (Connection database = TestDatabase.connect();
                ResultSet rows = database.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
