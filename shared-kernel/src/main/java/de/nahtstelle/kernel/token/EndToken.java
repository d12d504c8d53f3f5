package de.nahtstelle.kernel.token;

import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.KernelPermission;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Takes a token back, by the administration or by the person in whose name it works; from now on it is unknown. */
@ApplicationScoped
public class EndToken {
    @Inject
    Jdbi jdbi;

    @Inject
    OwnTokens own;

    @Inject
    Audit audit;

    @Inject
    BusinessClock clock;

    /** Ends the token; does nothing when it has ended already. */
    @Transactional
    public void end(Actor actor, UUID token) {
        if (!own.owns(actor, token)) {
            actor.must(KernelPermission.MANAGE_TOKENS);
        }
        int ended = jdbi.withHandle(db -> db.execute(
                "update kernel.api_token set valid_to = ? where id = ? and valid_to >= ?",
                clock.today().minusDays(1),
                token,
                clock.today()));
        if (ended == 1) {
            audit.record(actor, new SubjectRef(IssueToken.KIND, token), "kernel.token-ended", null, Map.of());
        }
    }
}
