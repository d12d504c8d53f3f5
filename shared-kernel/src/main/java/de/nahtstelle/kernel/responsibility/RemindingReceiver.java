package de.nahtstelle.kernel.responsibility;

import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.live.Topics;
import de.nahtstelle.kernel.organisation.Units;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.KernelPermission;
import de.nahtstelle.kernel.security.NotPermitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Reminds the receiver of an open handover or of a task asked for: counted, dated, on its desk; not in the pause. */
@ApplicationScoped
public class RemindingReceiver {
    /** The work the reminder of a handover puts on the desk of the receiver. */
    public static final String WORK = "kernel.handover-reminder";

    @Inject
    OpenSeams seams;

    @Inject
    ReminderPause pause;

    @Inject
    OpenSeamSight sight;

    @Inject
    Units units;

    @Inject
    Audit audit;

    @Inject
    Topics topics;

    /**
     * Reminds, unless the receiver has acted meanwhile; refused within the pause that the rule of the seam leaves it.
     *
     * @throws NotPermitted when the actor neither sees the whole seam nor is of the sending unit
     */
    @Transactional
    public Outcome<Reminded> remind(Actor actor, UUID id) {
        OpenSeam seam = seams.lock(id)
                .filter(found -> mayRemind(actor, found))
                .orElseThrow(() -> new NotPermitted(KernelPermission.REMIND_ANYONE, actor.function()));
        String receiver = units.shortName(seam.receiver());
        if (!seam.open()) {
            return Outcome.done(new Reminded(seam.label(), receiver, false));
        }
        return pause.against(actor, seam, receiver)
                .<Outcome<Reminded>>map(Outcome::refused)
                .orElseGet(() -> {
                    remind(actor, id, seam);
                    return Outcome.done(new Reminded(seam.label(), receiver, true));
                });
    }

    private boolean mayRemind(Actor actor, OpenSeam seam) {
        return sight.whole(actor, seam.seam()) || actor.unit().equals(seam.sender());
    }

    private void remind(Actor actor, UUID id, OpenSeam seam) {
        topics.changed(OpenSeamList.TOPIC);
        audit.record(actor, seam.subject(), "kernel.handover-reminded", null, Map.of("reminders", seams.reminded(id)));
    }
}
