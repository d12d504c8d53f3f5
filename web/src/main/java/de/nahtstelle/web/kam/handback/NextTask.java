package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.HandbackCase;
import de.nahtstelle.kam.handback.HandbackCase.Receiver;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.ReceiverState;
import de.nahtstelle.kernel.security.Actor;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What the actor can do next on a handback, named as the form that does it; {@code wait} when others are to act. */
final class NextTask {
    static final String WAIT = "wait";

    private NextTask() {}

    static String of(Actor actor, HandbackCase file) {
        if (file.facts().closedAt() != null) {
            return "closed";
        }
        return file.preparedBy(actor)
                ? ofSender(file)
                : ownPart(actor, file).map(own -> ofAgency(file, own)).orElse(WAIT);
    }

    private static String ofSender(HandbackCase file) {
        HandbackStep done = file.facts().done();
        if (file.facts().sitesWithoutAgency() > 0
                && !done.isBefore(HandbackStep.RECEIVERS)
                && done.isBefore(HandbackStep.HANDED_OVER)) {
            return "receivers";
        }
        HandbackStep next = done.next().orElseThrow();
        return next == HandbackStep.AGREED || next == HandbackStep.TAKEN_OVER
                ? WAIT
                : next.name().toLowerCase(Locale.ROOT);
    }

    private static String ofAgency(HandbackCase file, Receiver own) {
        if (own.state() == ReceiverState.OFFERED) {
            return "taken_over";
        }
        return own.state() == ReceiverState.ANNOUNCED && file.facts().done() == HandbackStep.CLEANED ? "agreed" : WAIT;
    }

    /** The part of the actor's agency: what it still has to do before what it has done. */
    static Optional<Receiver> ownPart(Actor actor, HandbackCase file) {
        return file.receivers().stream()
                .filter(receiver -> receiver.unit().equals(actor.unit().value()))
                .min(Comparator.comparing(Receiver::state));
    }
}
