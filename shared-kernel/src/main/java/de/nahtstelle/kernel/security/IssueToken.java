package de.nahtstelle.kernel.security;

import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.identity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Gives a machine client a token with which it works in the name of one person's function. The token is shown once;
 * the portal keeps only its hash.
 */
@ApplicationScoped
public class IssueToken {
    /** The kind under which tokens are known to the audit. */
    static final String KIND = "kernel.api-token";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    @Inject
    Jdbi jdbi;

    @Inject
    Memberships memberships;

    @Inject
    Audit audit;

    /**
     * Issues a token.
     *
     * @param signInName whose function it is
     * @param function the function, held today
     * @param client what the token is for, as the list shows it
     * @param lastDay the last day on which it is valid, in Berlin
     * @return the token; empty when nobody of that name holds the function today
     */
    @Transactional
    public Optional<String> issue(Actor actor, String signInName, String function, String client, LocalDate lastDay) {
        actor.must(KernelPermission.MANAGE_TOKENS);
        return memberships.heldToday(signInName, function).map(membership -> {
            String token = random();
            UUID id = Ids.next();
            jdbi.useHandle(db -> db.execute(
                    "insert into kernel.api_token (id, token_hash, membership, name, valid_to) values (?, ?, ?, ?, ?)",
                    id,
                    TokenHash.of(token),
                    membership,
                    client,
                    lastDay));
            Map<String, ?> details = Map.of("client", client, "function", function, "until", lastDay);
            audit.record(actor, new SubjectRef(KIND, id), "kernel.token-issued", null, details);
            return token;
        });
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
