package de.nahtstelle.imports;

import de.nahtstelle.portal.PortalUnderTest;
import de.nahtstelle.portal.TestDatabase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** A machine client with the token of a person. */
public final class ImportClient {
    private static final String HEAD_OF_KAM =
            "(select m.id from kernel.membership m where m.function = 'HEAD_OF_KAM' limit 1)";
    private static final String OF_USER =
            "(select m.id from kernel.membership m join kernel.person p on p.id = m.person where p.sign_in_name = '%s' limit 1)";
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final int PATIENCE = 600;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI portal;
    private final String token;

    private ImportClient(URI portal, String token) {
        this.portal = portal;
        this.token = token;
    }

    /** A client that works in the name of a sample user, at the portal that most tests share. */
    public static ImportClient of(String user) throws SQLException {
        try (Connection database = TestDatabase.connect()) {
            return of(PortalUnderTest.address(), database, "machine-of-" + user, OF_USER.formatted(user));
        }
    }

    /** A client of the portal that most tests share. */
    public static ImportClient ofHeadOfKam() throws SQLException {
        try (Connection database = TestDatabase.connect()) {
            return ofHeadOfKam(PortalUnderTest.address(), database);
        }
    }

    /**
     * A client of any portal.
     *
     * @param portal without a slash at the end
     * @param database the one of that portal
     */
    public static ImportClient ofHeadOfKam(URI portal, Connection database) throws SQLException {
        return of(portal, database, "token-of-the-import-tests", HEAD_OF_KAM);
    }

    private static ImportClient of(URI portal, Connection database, String token, String membership)
            throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("""
                        insert into kernel.api_token (id, token_hash, membership, name, issued_on, valid_to, confirmed_on)
                        values (kernel.uuid7(), sha256(convert_to(?, 'UTF8')), %s, 'machine of a test', current_date,
                                current_date + 365, current_date)
                        on conflict do nothing
                        """.formatted(membership))) {
            insert.setString(1, token);
            insert.executeUpdate();
        }
        return new ImportClient(portal, token);
    }

    /** A file of {@code examples}. */
    public static Path example(String name) {
        return EXAMPLES.resolve(name);
    }

    HttpResponse<String> upload(String kind, BodyPublisher file) throws IOException, InterruptedException {
        return send(
                to("/imports?kind=" + kind).header("Content-Type", "text/csv").POST(file));
    }

    /** The run once it is checked. */
    public JsonObject checked(String kind, Path file) throws IOException, InterruptedException {
        return checked(kind, BodyPublishers.ofFile(file));
    }

    JsonObject checked(String kind, BodyPublisher file) throws IOException, InterruptedException {
        return await(json(upload(kind, file)).getString("id"), "CHECKED");
    }

    /** The file of the rejected rows. */
    String rejected(JsonObject run) throws IOException, InterruptedException {
        return rejectedAnswer(run).body();
    }

    HttpResponse<String> rejectedAnswer(JsonObject run) throws IOException, InterruptedException {
        return send(to("/imports/" + run.getString("id") + "/rejected").GET());
    }

    /** The run once it is taken over. */
    public JsonObject applied(JsonObject run) throws IOException, InterruptedException {
        apply(run);
        return await(run.getString("id"), "DONE");
    }

    /** Orders the take-over and does not wait for it. */
    public void apply(JsonObject run) throws IOException, InterruptedException {
        send(to("/imports/" + run.getString("id") + "/apply?version=" + run.getInt("version"))
                .POST(BodyPublishers.noBody()));
    }

    void discard(JsonObject run) throws IOException, InterruptedException {
        send(to("/imports/" + run.getString("id") + "?version=" + run.getInt("version"))
                .DELETE());
    }

    /** Line, column and reason of every finding. */
    List<String> findings(JsonObject run) throws IOException, InterruptedException {
        return found(run, row -> row.getInt("line") + " " + row.getString("column") + " " + row.getString("reason"));
    }

    /** Line, column, value and reason of every finding that is about a value. */
    List<String> valuesFound(JsonObject run) throws IOException, InterruptedException {
        return found(
                run,
                row -> String.join(
                        " ",
                        String.valueOf(row.getInt("line")),
                        row.getString("column"),
                        row.getString("value"),
                        row.getString("reason")));
    }

    private List<String> found(JsonObject run, Function<JsonObject, String> words)
            throws IOException, InterruptedException {
        return json(send(to("/imports/" + run.getString("id") + "/findings").GET()))
                .getJsonArray("rows")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(words)
                .toList();
    }

    /** How many rows there are, of what stands behind "from". */
    public static int count(String from) throws SQLException {
        try (Connection db = TestDatabase.connect();
                ResultSet rows = db.createStatement().executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** The run once it is in that state. */
    public JsonObject await(String id, String state) throws IOException, InterruptedException {
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            JsonObject run = json(send(to("/imports/" + id).GET()));
            if (run.getString("state").equals(state)) {
                return run;
            }
            Thread.sleep(200);
        }
        throw new IOException("Import " + id + " did not reach " + state);
    }

    /** A request to that path of the interface. */
    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(portal + "/api/v1" + path)).header("Authorization", "Bearer " + token);
    }

    /** The answer to a request. */
    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** What the answer holds. */
    public static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }
}
