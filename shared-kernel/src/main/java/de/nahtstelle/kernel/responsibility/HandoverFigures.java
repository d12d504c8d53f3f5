package de.nahtstelle.kernel.responsibility;

import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.KernelPermission;
import de.nahtstelle.kernel.worklist.HomeFigure;
import de.nahtstelle.kernel.worklist.HomeFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How many handovers are open and overdue in the house, to the monitoring, each leading to the monitor. */
@ApplicationScoped
class HandoverFigures implements HomeFigures {
    private static final String MONITOR = "/monitor/handovers.xhtml";
    private static final HandoverFilter OVERDUE = new HandoverFilter(null, null, null, true);

    @Inject
    OpenHandovers handovers;

    @Override
    public List<HomeFigure> of(Actor actor) {
        return actor.may(KernelPermission.REMIND_ANYONE)
                ? List.of(
                        new HomeFigure("kernel.open-handovers", handovers.count(actor, HandoverFilter.ALL), MONITOR),
                        new HomeFigure(
                                "kernel.overdue-handovers", handovers.count(actor, OVERDUE), MONITOR + "?overdue=true"))
                : List.of();
    }
}
