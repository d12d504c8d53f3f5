package de.nahtstelle.apart;

import de.nahtstelle.browser.Visitor;
import de.nahtstelle.portal.PortalUnderTest;
import de.nahtstelle.portal.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A sample user who asks for addresses: pages and files with the session of a browser, resources with a token. Several may ask at once. */
final class Agency {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String session;
    private final String token;

    private Agency(String user) {
        warmUp();
        try (Visitor visitor = Visitor.as(user)) {
            session = visitor.page().context().cookies().stream()
                    .map(cookie -> cookie.name + "=" + cookie.value)
                    .collect(Collectors.joining("; "));
        }
        token = "token-of-" + user;
    }

    static Agency of(String user) throws SQLException {
        Agency agency = new Agency(user);
        agency.getToken(user);
        return agency;
    }

    private void getToken(String user) throws SQLException {
        try (Connection database = TestDatabase.connect();
                PreparedStatement insert = database.prepareStatement("""
                        insert into kernel.api_token (id, token_hash, membership, name, issued_on, valid_to, confirmed_on)
                        select kernel.uuid7(), sha256(convert_to(?, 'UTF8')), m.id, 'agencies apart',
                               current_date, current_date + 365, current_date
                          from kernel.membership m join kernel.person p on p.id = m.person where p.sign_in_name = ?
                        on conflict do nothing
                        """)) {
            insert.setString(1, token);
            insert.setString(2, user);
            insert.executeUpdate();
        }
    }

    /** The first page of a process takes longer than a browser waits. */
    private static void warmUp() {
        try {
            HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(PortalUnderTest.address() + "/sign-in.xhtml"))
                                    .build(),
                            BodyHandlers.discarding());
        } catch (IOException | InterruptedException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    /** Redirects are answers, too. */
    Answer ask(Question question) {
        try {
            HttpResponse<String> response = http.send(request(question), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException | InterruptedException unreachable) {
            throw new IllegalStateException(question.toString(), unreachable);
        }
    }

    private HttpRequest request(Question question) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(PortalUnderTest.address() + question.path()))
                .header("Cookie", session)
                .method(
                        question.method(),
                        question.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(question.body()));
        if (question.resource()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (question.mediaType() != null) {
            request.header("Content-Type", question.mediaType());
        }
        return request.build();
    }

    /** What came back, without what differs from one answer to the next in any case. */
    record Answer(int status, String text) {
        private static final int UNEXPECTED = 500;
        private static final Pattern NOISE = Pattern.compile(
                "nonce=\"[^\"]*\"|csp\\.init\\('[^']*'\\)|value=\"-?[0-9]+:-?[0-9]+\"|<p class=\"nt-clock\">.*");

        Answer {
            text = status == UNEXPECTED ? "" : NOISE.matcher(text).replaceAll("");
        }

        /** The same, as if the thing asked for had no name. */
        Answer without(String id) {
            return new Answer(status, text.replace(id, "…"));
        }

        /** Where the other answer parts from this one; empty when it does not. */
        String against(@Nullable Answer other) {
            if (other == null || equals(other)) {
                return "";
            }
            int place = 0;
            while (place < Math.min(text.length(), other.text.length())
                    && text.charAt(place) == other.text.charAt(place)) {
                place++;
            }
            return status + " " + excerpt(text, place) + " | " + other.status + " " + excerpt(other.text, place);
        }

        private static String excerpt(String text, int place) {
            return text.substring(Math.max(0, place - 20), Math.min(text.length(), place + 60));
        }

        boolean refused() {
            return status == 403 || status == 404;
        }
    }
}
