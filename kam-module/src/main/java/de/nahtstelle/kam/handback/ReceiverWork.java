package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.directive.Outcome;
import java.util.Map;

/** What a step of a receiving agency does beyond its turn and its checklist. */
@FunctionalInterface
interface ReceiverWork {
    /** Does it, or says what speaks against it before anything is written; yields the details for the timeline. */
    Outcome<Map<String, ?>> on(OpenCase held, HandbackReceiver receiver);
}
