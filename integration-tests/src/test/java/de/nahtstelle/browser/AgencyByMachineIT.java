package de.nahtstelle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.imports.ImportClient;
import de.nahtstelle.kam.handback.HandbackStep;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an agency says through the interface for machine clients; the sending side works through it as well. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AgencyByMachineIT {
    private static final String SIGNED = "Der Kunde richtet den Kontakt im Januar ein";
    private static final String BUSY = "Vertretung bis Januar";

    private ImportClient head;
    private ImportClient fuerth;
    private ImportClient munich;
    private UUID customer;
    private String handback;

    /** Two sites in the district of Fürth and two in Munich; the records are clean, and both agencies are asked to agree. */
    @BeforeEach
    void aHandbackToAgreeTo() throws Exception {
        head = ImportClient.of("leitung.kam");
        fuerth = ImportClient.of("ags.fuerth");
        munich = ImportClient.of("ags.muenchen");
        String number = "JRM-" + ThreadLocalRandom.current().nextInt(1_000_000);
        customer = HandbackSample.enterInTwoDistricts("Maschinenweg " + number + " AG", number);
        done(post(head, "/customers/" + customer + "/handback-decision?version=1", "{}"));
        handback = "/handbacks/" + HandbackSample.handback(customer);
        done(step(
                head,
                "/choice",
                HandbackStep.CHOICE,
                Json.createObjectBuilder()
                        .add("care", "DECENTRAL")
                        .add("chosenOn", "2022-11-01")
                        .add("chosenWith", "Personalleitung")));
        done(step(
                head,
                "/receivers",
                HandbackStep.RECEIVERS,
                Json.createObjectBuilder().add("agencies", proposed())));
        done(step(head, "/announcement", HandbackStep.ANNOUNCED, Json.createObjectBuilder()));
        done(post(
                head,
                handback + "/exception",
                Json.createObjectBuilder()
                        .add("reason", SIGNED)
                        .add("findings", Json.createArrayBuilder(array(head, handback + "/findings")))
                        .build()
                        .toString()));
        done(step(head, "/cleaning", HandbackStep.CLEANED, Json.createObjectBuilder()));
    }

    @Test
    @DisplayName("KAM-09: each of several sites is reported with its own right place, and proposed where it lies")
    void eachSiteHasItsRightPlace() throws Exception {
        offer();
        String plant = site("00003");
        String depot = site("00004");
        JsonObject places = Json.createObjectBuilder()
                .add(plant, place("91074", "09572132"))
                .add(depot, place("90402", null))
                .build();
        done(report(places));
        assertThat(named("00003")).isEqualTo(HandbackSample.unit("729").toString());
        assertThat(named("00004")).isEqualTo(HandbackSample.unit("735").toString());
    }

    @Test
    @DisplayName("KAM-09: a right place of one site that nobody knows is named with its site, and nothing goes back")
    void anUnknownPlaceIsNamed() throws Exception {
        offer();
        String depot = site("00004");
        JsonObject answer = answer(
                400,
                report(Json.createObjectBuilder()
                        .add(depot, place("00001", null))
                        .build()));
        assertThat(answer.getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("rightPlaces." + depot + ".postalCode");
        assertThat(part(munich).getString("state")).isEqualTo("OFFERED");
    }

    @Test
    @DisplayName("KAM-10: the sending side reads what an agency adds to its remarks; blanks are turned away by field")
    void remarksAreAdded() throws Exception {
        offer();
        done(post(munich, handback + "/remarks", remark(BUSY)));
        assertThat(part(munich).getString("remarks")).endsWith(BUSY);
        assertThat(answer(400, post(munich, handback + "/remarks", remark(" ")))
                        .getJsonArray("errors")
                        .getJsonObject(0)
                        .getString("field"))
                .isEqualTo("remarks");
    }

    @Test
    @DisplayName("KAM-10: before the offer an agency adds no remarks")
    void noRemarksBeforeTheOffer() throws Exception {
        assertThat(answer(409, post(munich, handback + "/remarks", remark(BUSY)))
                        .getString("clause"))
                .isEqualTo("KAM-10");
    }

    @Test
    @DisplayName("KAM-10, KAM-11: an agency that does not name the newest change is told to read it first")
    void theNewestChangeIsNamed() throws Exception {
        HandbackSample.contactsConfirmedLongAgo(customer);
        JsonObject stale = array(head, handback + "/findings").stream()
                .map(JsonObject.class::cast)
                .filter(finding -> finding.getString("record").equals("00003 Personalabteilung"))
                .findFirst()
                .orElseThrow();
        done(post(
                head,
                handback + "/mends",
                Json.createObjectBuilder()
                        .add("kind", "CONTACT_STALE")
                        .add("subject", stale.getString("subject"))
                        .build()
                        .toString()));
        assertThat(answer(409, agree(munich, Json.createObjectBuilder())).getString("rule"))
                .isEqualTo("kam.agency-confirms-what-it-saw");
        JsonArray changes = array(munich, handback + "/changes");
        String newest = changes.getJsonObject(changes.size() - 1).getString("id");
        done(agree(munich, Json.createObjectBuilder().add("seen", newest)));
    }

    private void offer() throws Exception {
        done(agree(fuerth, Json.createObjectBuilder()));
        done(agree(munich, Json.createObjectBuilder()));
        done(step(head, "/handover", HandbackStep.HANDED_OVER, Json.createObjectBuilder()));
    }

    private HttpResponse<String> agree(ImportClient agency, JsonObjectBuilder body) throws Exception {
        JsonObject part = part(agency);
        return post(
                agency,
                handback + "/agreement",
                body.add("receiver", part.getString("id"))
                        .add("version", part.getInt("version"))
                        .add("checklist", points(HandbackStep.AGREED))
                        .build()
                        .toString());
    }

    private HttpResponse<String> report(JsonObject places) throws Exception {
        JsonArrayBuilder sites = Json.createArrayBuilder();
        places.keySet().forEach(sites::add);
        return post(
                munich,
                handback + "/wrong-receiver",
                Json.createObjectBuilder()
                        .add("sites", sites)
                        .add("wrongFact", "Die Anschriften sind veraltet")
                        .add("rightPlaces", places)
                        .build()
                        .toString());
    }

    private HttpResponse<String> step(ImportClient client, String path, HandbackStep step, JsonObjectBuilder body)
            throws Exception {
        int version = object(client, handback).getJsonObject("facts").getInt("version");
        return post(
                client,
                handback + path,
                body.add("checklist", points(step))
                        .add("version", version)
                        .build()
                        .toString());
    }

    private JsonObject proposed() throws Exception {
        JsonObjectBuilder agencies = Json.createObjectBuilder();
        array(head, handback + "/proposals").stream()
                .map(JsonObject.class::cast)
                .forEach(place -> agencies.add(place.getString("site"), place.getString("assigned")));
        return agencies.build();
    }

    private String site(String number) throws Exception {
        return proposal(number).getString("site");
    }

    private String named(String number) throws Exception {
        return proposal(number).getString("named");
    }

    private JsonObject proposal(String number) throws Exception {
        return array(head, handback + "/proposals").stream()
                .map(JsonObject.class::cast)
                .filter(place -> place.getString("number").equals(number))
                .findFirst()
                .orElseThrow();
    }

    /** The part of the agency as it sees it itself. */
    private JsonObject part(ImportClient agency) throws Exception {
        return object(agency, handback).getJsonArray("receivers").getJsonObject(0);
    }

    private static JsonObject place(String code, @Nullable String municipality) {
        JsonObjectBuilder place = Json.createObjectBuilder().add("postalCode", code);
        return municipality == null
                ? place.build()
                : place.add("municipality", municipality).build();
    }

    private static String remark(String text) {
        return Json.createObjectBuilder().add("remarks", text).build().toString();
    }

    private static JsonArrayBuilder points(HandbackStep step) {
        return Json.createArrayBuilder(step.checklist());
    }

    private static JsonObject object(ImportClient client, String path) throws Exception {
        return ImportClient.json(client.send(client.to(path).GET()));
    }

    private static JsonArray array(ImportClient client, String path) throws Exception {
        return Json.createReader(
                        new StringReader(client.send(client.to(path).GET()).body()))
                .readArray();
    }

    private static HttpResponse<String> post(ImportClient client, String path, String body) throws Exception {
        return client.send(
                client.to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201, 204);
    }

    private static JsonObject answer(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return Json.createReader(new StringReader(answer.body())).readObject();
    }
}
