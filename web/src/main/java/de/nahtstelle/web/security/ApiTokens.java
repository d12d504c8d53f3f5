package de.nahtstelle.web.security;

import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.Memberships;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/** Bearer tokens of machine clients. Only their SHA-256 is stored: a token is long and random, so that suffices. */
@ApplicationScoped
class ApiTokens {
    private static final String SCHEME = "Bearer ";

    @Inject
    Memberships memberships;

    Optional<Actor> actorOf(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith(SCHEME))
                .map(header -> header.substring(SCHEME.length()))
                .flatMap(token -> memberships.byTokenHash(hash(token)));
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
