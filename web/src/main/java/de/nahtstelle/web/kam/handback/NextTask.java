package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.HandbackCase;
import de.nahtstelle.kam.handback.HandbackCase.Receiver;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kernel.security.Actor;
import java.util.Locale;
import java.util.Set;

/** Names the form that does the step which the actor can do next; {@code wait} when others are to act. */
final class NextTask {
    static final String WAIT = "wait";
    static final String AGREE = form(HandbackStep.AGREED);
    static final String TAKE_OVER = form(HandbackStep.TAKEN_OVER);
    /** Forms that say themselves which step they do. */
    static final Set<String> NAMED = Set.of(form(HandbackStep.CHOICE), AGREE, TAKE_OVER);

    private NextTask() {}

    static String of(Actor actor, HandbackCase file) {
        return file.closed() ? "closed" : file.nextOf(actor).map(NextTask::form).orElse(WAIT);
    }

    /** What an agency can do next for one of its parts. */
    static String ofPart(HandbackCase file, Receiver part) {
        return file.nextOf(part).map(NextTask::form).orElse(WAIT);
    }

    private static String form(HandbackStep step) {
        return step.name().toLowerCase(Locale.ROOT);
    }
}
