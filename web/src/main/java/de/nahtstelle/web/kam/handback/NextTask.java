package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.HandbackCase;
import de.nahtstelle.kam.handback.HandbackCase.Receiver;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.ReceiverState;
import de.nahtstelle.kernel.security.Actor;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the actor can do next on a handback, named as the form that does it; {@code wait} when others are to act. An
 * agency that has two parts may have to agree to the one and to take over the other.
 */
final class NextTask {
    static final String WAIT = "wait";
    static final String AGREE = "agreed";
    static final String TAKE_OVER = "taken_over";
    static final Set<String> OF_AGENCY = Set.of(AGREE, TAKE_OVER);

    private NextTask() {}

    static String of(Actor actor, HandbackCase file) {
        if (file.facts().closedAt() != null) {
            return "closed";
        }
        if (file.preparedBy(actor)) {
            return ofSender(file);
        }
        return ownParts(actor, file)
                .map(part -> ofPart(file, part))
                .filter(task -> !task.equals(WAIT))
                .findFirst()
                .orElse(WAIT);
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

    /** What an agency can do next for one of its parts. */
    static String ofPart(HandbackCase file, Receiver part) {
        if (part.state() == ReceiverState.OFFERED) {
            return TAKE_OVER;
        }
        return part.state() == ReceiverState.ANNOUNCED && file.facts().done() == HandbackStep.CLEANED ? AGREE : WAIT;
    }

    /** The parts of the actor's agency, in the order of the page. */
    static Stream<Receiver> ownParts(Actor actor, HandbackCase file) {
        return file.receivers().stream()
                .filter(receiver -> receiver.unit().equals(actor.unit().value()));
    }
}
