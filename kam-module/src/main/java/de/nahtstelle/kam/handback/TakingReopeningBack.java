package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotPermitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Lets the cleaning take back a postal code that sent the case back, until somebody acts on the case (KAM-09). */
@ApplicationScoped
public class TakingReopeningBack {
    @Inject
    HandbackDesk desk;

    @Inject
    Reopenings reopenings;

    @Inject
    RestoringStep restoring;

    /**
     * What can be taken back now.
     *
     * @throws NotPermitted to an agency, which cleans no records
     */
    public Optional<Reopening> offered(Actor actor, HandbackId id) {
        actor.must(KamPermission.SEE_ALL_CUSTOMERS);
        return reopenings.last(id).filter(Reopening::untouched);
    }

    /** Takes it back; the caller writes the postal code that stood there before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void restore(Actor actor, HandbackId id, Reopening last) {
        restoring.restore(actor, desk.hold(id), last);
    }
}
