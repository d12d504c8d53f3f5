package de.nahtstelle.machine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two machine clients, one of KAM and one of the agency Fürth, do with their tokens what people do on the pages. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HandbackByMachineIT {
    private static final String FUERTH = "729";
    private static final String REMARKS = "Anlieferung nur über Tor 3";

    private MachineClient head;
    private MachineClient agency;
    private NewCustomer customer;
    private String handback;

    @BeforeEach
    void aCustomerIsEnteredAndMarked() throws Exception {
        head = MachineClient.of("leitung.kam");
        agency = MachineClient.of("ags.fuerth");
        customer = NewCustomer.by(head);
        head.post(204, customer.path() + "/handback-decision?version=1", Json.createObjectBuilder());
        handback = "/handbacks/"
                + head.post(200, "/handbacks/search", Json.createObjectBuilder().add("text", customer.number()))
                        .getJsonArray("rows")
                        .getJsonObject(0)
                        .getString("id");
    }

    @Test
    @DisplayName("KAM-03, KAM-09, KAM-10, KAM-11, KAM-12: from its entry to the take-over a customer goes by machine")
    void fromEntryToTakeOver() throws Exception {
        assertThat(answering()).containsExactly("GKB-SUED");
        assertThat(prepared()).isEqualTo("ANNOUNCED");
        clean();
        assertThat(agreed()).isEqualTo("AGREED");
        assertThat(receiver(head).getString("remarks")).isEqualTo(REMARKS);
        assertThat(stepOfKam("handover", "remarks-considered", "customer-informed"))
                .isEqualTo("HANDED_OVER");
        assertThat(answering()).as("until the agency takes over").containsExactly("GKB-SUED");
        assertThat(takenOver()).isEqualTo("TAKEN_OVER");
        assertThat(answering()).containsExactly(FUERTH);
    }

    @Test
    @DisplayName(
            "KAM-10: a step out of turn is refused with rule and clause; its receipt opens at the address it names")
    void aStepOutOfTurn() throws Exception {
        JsonObject problem = head.post(409, handback + "/handover", step("remarks-considered", "customer-informed"));
        assertThat(List.of(problem.getString("type"), problem.getString("rule"), problem.getString("clause")))
                .containsExactly("urn:nahtstelle:problem:refused", "kam.handback-sequence", "KAM-10");
        JsonObject receipt = head.get(problem.getString("receipt"));
        assertThat(List.of(receipt.getString("rule"), receipt.getString("clause"), receipt.getString("result")))
                .containsExactly("kam.handback-sequence", "KAM-10", "REFUSED");
        assertThat(receipt.getString("person")).isEqualTo("Kim Muster");
        assertThat(done()).as("the last step of the case").isEqualTo("OPENED");
    }

    @Test
    @DisplayName("KAM-10: a token of the agency does no step of KAM, a token of KAM none of the agency")
    void tokensOfTheWrongFunction() throws Exception {
        prepared();
        for (JsonObject problem : List.of(
                agency.post(403, handback + "/cleaning", step("findings-worked-through")),
                head.post(403, handback + "/agreement", part("data-sets-seen", "regional-concerns-noted")))) {
            assertThat(problem.getString("type")).isEqualTo("urn:nahtstelle:problem:not-permitted");
        }
        assertThat(done()).as("the last step of the case").isEqualTo("ANNOUNCED");
    }

    /** Choice, receivers and announcement; the agency acknowledges. Answers what was done last. */
    private String prepared() throws IOException, InterruptedException {
        head.post(
                200,
                handback + "/choice",
                step("both-ways-explained", "wish-documented")
                        .add("care", "CENTRAL")
                        .add("chosenOn", "2022-11-01")
                        .add("chosenWith", "Personalleitung"));
        head.post(200, handback + "/receivers", step("proposals-checked").add("agencies", proposed()));
        String done = stepOfKam("announcement", "data-sets-listed", "contact-at-agency-known");
        String receiver = receiver(agency).getString("id");
        assertThat(agency.document("/handback-receivers/" + receiver + "/announcement"))
                .startsWith("%PDF");
        agency.post(204, handback + "/announcements/" + receiver + "/acknowledgement", Json.createObjectBuilder());
        return done;
    }

    /** The agency that is proposed for the seat, by the place of its sample users. */
    private JsonObjectBuilder proposed() throws IOException, InterruptedException {
        JsonObject seat = head.list(handback + "/proposals").getJsonObject(0);
        String fuerth = seat.getJsonArray("candidates").getValuesAs(JsonObject.class).stream()
                .filter(candidate -> candidate.getString("number").equals(FUERTH))
                .map(candidate -> candidate.getString("agency"))
                .findFirst()
                .orElseThrow();
        return Json.createObjectBuilder().add(seat.getString("site"), fuerth);
    }

    /** Names the contact that is missing; a lead answers for the rest. */
    private void clean() throws IOException, InterruptedException {
        JsonObject missing = finding("SITE_WITHOUT_CONTACT");
        assertThat(head.post(
                                200,
                                handback + "/mends",
                                Json.createObjectBuilder()
                                        .add("kind", "SITE_WITHOUT_CONTACT")
                                        .add("subject", missing.getString("subject"))
                                        .add("value", "Personalabteilung, personal@kunde.example"))
                        .getBoolean("mended"))
                .isTrue();
        JsonArray left = head.list(handback + "/findings");
        assertThat(left).isNotEmpty();
        assertThat(head.post(
                                200,
                                handback + "/exception",
                                Json.createObjectBuilder()
                                        .add("reason", "Der Kunde reicht die Nummer nach")
                                        .add("findings", left))
                        .getInt("findings"))
                .isEqualTo(left.size());
        assertThat(stepOfKam("cleaning", "findings-worked-through")).isEqualTo("CLEANED");
    }

    private JsonObject finding(String kind) throws IOException, InterruptedException {
        return head.list(handback + "/findings").getValuesAs(JsonObject.class).stream()
                .filter(found -> found.getString("kind").equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** Having read what the cleaning has changed in its data sets. */
    private String agreed() throws IOException, InterruptedException {
        JsonArray changes = agency.list(handback + "/changes");
        return agency.post(
                        200,
                        handback + "/agreement",
                        part("data-sets-seen", "regional-concerns-noted")
                                .add("remarks", REMARKS)
                                .add(
                                        "seen",
                                        changes.getJsonObject(changes.size() - 1)
                                                .getString("id")))
                .getString("done");
    }

    private String takenOver() throws IOException, InterruptedException {
        return agency.post(200, handback + "/take-over", part("data-sets-complete"))
                .getString("done");
    }

    private String stepOfKam(String name, String... points) throws IOException, InterruptedException {
        return head.post(200, handback + "/" + name, step(points)).getString("done");
    }

    private JsonObjectBuilder step(String... points) throws IOException, InterruptedException {
        return confirmed(points)
                .add("version", head.get(handback).getJsonObject("facts").getInt("version"));
    }

    private JsonObjectBuilder part(String... points) throws IOException, InterruptedException {
        JsonObject own = receiver(agency);
        return confirmed(points).add("receiver", own.getString("id")).add("version", own.getInt("version"));
    }

    private static JsonObjectBuilder confirmed(String... points) {
        return Json.createObjectBuilder().add("checklist", Json.createArrayBuilder(List.of(points)));
    }

    private JsonObject receiver(MachineClient client) throws IOException, InterruptedException {
        return client.get(handback).getJsonArray("receivers").getJsonObject(0);
    }

    private String done() throws IOException, InterruptedException {
        return head.get(handback).getJsonObject("facts").getString("done");
    }

    /** Official numbers of the units that answer for the customer today. */
    private List<String> answering() throws IOException, InterruptedException {
        return head.list(customer.path() + "/responsibility").getValuesAs(JsonObject.class).stream()
                .map(unit -> unit.getString("unitNumber"))
                .toList();
    }
}
