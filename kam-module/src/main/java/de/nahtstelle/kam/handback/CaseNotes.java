package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.live.Topics;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** What was done with a case, for its timeline and for the pages that show it (KAM-10). */
@ApplicationScoped
class CaseNotes {
    @Inject
    Audit audit;

    @Inject
    Topics topics;

    /**
     * Notes it.
     *
     * @param action what was done, without {@code kam.handback.}
     * @param rule the rule it carries out
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void note(Actor actor, HandbackId handback, String action, String rule, Map<String, ?> details) {
        audit.record(actor, handback.subject(), "kam.handback." + action, rule, details);
        topics.changed(handback.topic());
    }
}
