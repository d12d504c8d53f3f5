package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.KernelPermission;
import de.nahtstelle.kernel.worklist.HomeFigure;
import de.nahtstelle.kernel.worklist.HomeFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How many handbacks wait for agencies to agree, and in how many an agency is late, to the monitoring (KAM-10). */
@ApplicationScoped
class OutstandingAgreements implements HomeFigures {
    private static final String LIST = "/kam/handback/handbacks.xhtml?";
    private static final HandbackFilter TO_AGREE = new HandbackFilter(HandbackStep.CLEANED, null, null, false);
    private static final HandbackFilter LATE = new HandbackFilter(null, null, null, true);

    @Inject
    HandbackList handbacks;

    @Override
    public List<HomeFigure> of(Actor actor) {
        return actor.may(KernelPermission.REMIND_ANYONE)
                ? List.of(
                        new HomeFigure(
                                "kam.outstanding-agreements",
                                handbacks.count(actor, TO_AGREE),
                                LIST + "done=" + HandbackStep.CLEANED),
                        new HomeFigure("kam.late-handbacks", handbacks.count(actor, LATE), LIST + "overdue=true"))
                : List.of();
    }
}
