package de.nahtstelle.kernel.token;

import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.input.RequiredText;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.Functions;
import de.nahtstelle.kernel.security.KernelPermission;
import de.nahtstelle.kernel.security.Memberships;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
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

    /** A year: what nobody asks for again in that time is not needed. The database holds the same bound. */
    private static final int LONGEST_DAYS = 365;

    @Inject
    Jdbi jdbi;

    @Inject
    Memberships memberships;

    @Inject
    Audit audit;

    @Inject
    BusinessClock clock;

    /**
     * Issues a token, which is dead until the person confirms it.
     *
     * @param signInName whose function it is
     * @param function the function, held today
     * @param client what the token is for, as the list shows it
     * @param lastDay the last day on which it is valid, in Berlin
     * @throws de.nahtstelle.kernel.input.WrongInput when it is for nothing
     */
    @Transactional
    public TokenIssue issue(Actor actor, String signInName, String function, String client, LocalDate lastDay) {
        actor.must(KernelPermission.MANAGE_TOKENS);
        String named = RequiredText.of("client", client);
        if (lastDay.isBefore(clock.today()) || lastDay.isAfter(latest())) {
            return new TokenIssue.Refused(TokenIssue.Reason.TOO_LONG);
        }
        if (function.equals(Functions.ADMINISTRATOR) && !memberships.isNamed(actor.person(), signInName)) {
            return new TokenIssue.Refused(TokenIssue.Reason.ADMINISTRATION_OF_ANOTHER);
        }
        return memberships
                .heldToday(signInName, function)
                .<TokenIssue>map(membership -> write(actor, membership, function, named, lastDay))
                .orElseGet(() -> new TokenIssue.Refused(TokenIssue.Reason.NOBODY));
    }

    /** The last day a token issued today may have. */
    public LocalDate latest() {
        return clock.today().plusDays(LONGEST_DAYS);
    }

    private TokenIssue.Issued write(Actor actor, UUID membership, String function, String client, LocalDate lastDay) {
        String token = random();
        UUID id = Ids.next();
        jdbi.useHandle(db -> db.execute(
                "insert into kernel.api_token (id, token_hash, membership, name, issued_on, valid_to)"
                        + " values (?, ?, ?, ?, ?, ?)",
                id,
                TokenHash.of(token),
                membership,
                client,
                clock.today(),
                lastDay));
        Map<String, ?> details = Map.of("client", client, "function", function, "until", lastDay);
        audit.record(actor, new SubjectRef(KIND, id), "kernel.token-issued", null, details);
        return new TokenIssue.Issued(token);
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
