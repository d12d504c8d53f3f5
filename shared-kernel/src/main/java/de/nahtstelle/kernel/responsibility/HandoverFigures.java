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
class HandoverFigures implements HomeFigures {
    private static final String MONITOR = "/monitor/handovers.xhtml";

    @Inject
    OpenHandovers handovers;

    @Override
    public List<HomeFigure> of(Actor actor) {
        return actor.may(KernelPermission.REMIND_ANYONE)
                ? List.of(
                        new HomeFigure("kernel.open-handovers", handovers.count(actor, HandoverFilter.ALL), MONITOR),
                        figure(actor, "kernel.overdue-handovers", SeamState.OVERDUE),
                        figure(actor, "kernel.escalated-handovers", SeamState.ESCALATED))
                : List.of();
    }

    private HomeFigure figure(Actor actor, String kind, SeamState state) {
        return new HomeFigure(
                kind, handovers.count(actor, HandoverFilter.ALL.in(state)), MONITOR + "?state=" + state.key());
    }
}
