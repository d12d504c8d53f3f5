package de.nahtstelle.provider;

import com.nimbusds.jwt.SignedJWT;
import jakarta.json.Json;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.Headers;

/** Answers of the provider's token endpoint that it would not give by itself; as many as were added. */
final class OtherTokens implements Route {
    private final Queue<SignedJWT> tokens = new ConcurrentLinkedQueue<>();

    void add(SignedJWT token) {
        tokens.add(token);
    }

    @Override
    public boolean match(OAuth2HttpRequest request) {
        return request.getUrl().encodedPath().endsWith("/token") && !tokens.isEmpty();
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
        String body = Json.createObjectBuilder()
                .add("token_type", "Bearer")
                .add("access_token", "nothing")
                .add("id_token", Objects.requireNonNull(tokens.poll()).serialize())
                .build()
                .toString();
        return new OAuth2HttpResponse(Headers.of("Content-Type", "application/json"), 200, body, null);
    }
}
