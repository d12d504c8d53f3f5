package de.nahtstelle.kernel.responsibility;

import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.KernelPermission;
import de.nahtstelle.kernel.worklist.HomeFigure;
import de.nahtstelle.kernel.worklist.HomeFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How much is open, overdue and escalated in the house, to the monitoring, each leading to the monitor. */
@ApplicationScoped
class SeamFigures implements HomeFigures {
    private static final String MONITOR = "/monitor/seams.xhtml";

    @Inject
    OpenSeamList seams;

    @Override
    public List<HomeFigure> of(Actor actor) {
        return actor.may(KernelPermission.REMIND_ANYONE)
                ? List.of(
                        new HomeFigure("kernel.open-seams", seams.count(actor, SeamFilter.ALL), MONITOR),
                        figure(actor, "kernel.overdue-seams", SeamState.OVERDUE),
                        figure(actor, "kernel.escalated-seams", SeamState.ESCALATED))
                : List.of();
    }

    private HomeFigure figure(Actor actor, String kind, SeamState state) {
        return new HomeFigure(kind, seams.count(actor, SeamFilter.ALL.in(state)), MONITOR + "?state=" + state.key());
    }
}
