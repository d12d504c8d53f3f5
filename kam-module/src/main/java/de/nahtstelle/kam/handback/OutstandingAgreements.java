package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.responsibility.HandoverFilter;
import de.nahtstelle.kernel.responsibility.OpenHandovers;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.KernelPermission;
import de.nahtstelle.kernel.worklist.HomeFigure;
import de.nahtstelle.kernel.worklist.HomeFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How many agreements of agencies are outstanding, to the monitoring, leading to the monitor (KAM-10). */
@ApplicationScoped
class OutstandingAgreements implements HomeFigures {
    private static final HandoverFilter TO_AGREE = new HandoverFilter(AgencyWork.AGREE, null, null, null);

    @Inject
    OpenHandovers open;

    @Override
    public List<HomeFigure> of(Actor actor) {
        return actor.may(KernelPermission.REMIND_ANYONE)
                ? List.of(new HomeFigure(
                        "kam.outstanding-agreements",
                        open.count(actor, TO_AGREE),
                        "/monitor/handovers.xhtml?seam=" + AgencyWork.AGREE))
                : List.of();
    }
}
