package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.responsibility.OpenSeamList;
import de.nahtstelle.kernel.responsibility.SeamFilter;
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
    private static final SeamFilter TO_AGREE = new SeamFilter(AgencyWork.AGREE, null, null, null);

    @Inject
    OpenSeamList open;

    @Override
    public List<HomeFigure> of(Actor actor) {
        return actor.may(KernelPermission.REMIND_ANYONE)
                ? List.of(new HomeFigure(
                        "kam.outstanding-agreements",
                        open.count(actor, TO_AGREE),
                        "/monitor/seams.xhtml?seam=" + AgencyWork.AGREE))
                : List.of();
    }
}
