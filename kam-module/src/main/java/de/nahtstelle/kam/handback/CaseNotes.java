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
    static final String MISDIRECTED = "misdirected";
    static final String REMARKED = "remarked";
    static final String REOPENED = "reopened";
    static final String LOOKED_AFTER = "looked-after-by";
    static final String OTHER_AGENCY = "other-agency";

    @Inject
    Audit audit;

    @Inject
    Topics topics;

    /** The name of what was done in a handback, for instance {@code kam.handback.reopened}. */
    static String action(String done) {
        return HandbackId.KIND + "." + done;
    }

    /**
     * Notes it.
     *
     * @param done what was done, without {@code kam.handback.}
     * @param rule the rule it carries out
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void note(Actor actor, HandbackId handback, String done, String rule, Map<String, ?> details) {
        audit.record(actor, handback.subject(), action(done), rule, details);
        topics.changed(handback.topic());
    }
}
