package de.nahtstelle.web.security;

import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.Memberships;
import de.nahtstelle.kernel.token.TokenHash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Bearer tokens of machine clients. */
@ApplicationScoped
class ApiTokens {
    private static final String SCHEME = "Bearer ";

    @Inject
    Memberships memberships;

    Optional<Actor> actorOf(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith(SCHEME))
                .map(header -> header.substring(SCHEME.length()))
                .flatMap(token -> memberships.byTokenHash(TokenHash.of(token)));
    }
}
