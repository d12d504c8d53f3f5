package de.nahtstelle.kam.handback;

import java.util.List;

/**
 * What the choice of agencies had come to when a use case picked the case up; with the last complete step it decides
 * which step may follow.
 *
 * @param announced whether any agency was told
 * @param sitesWithout how many sites no agency is chosen for; none where care is central
 */
record ReceiversSoFar(boolean announced, int sitesWithout) {
    /** Of a case that has just been opened. */
    static final ReceiversSoFar NONE = new ReceiversSoFar(false, 0);

    static ReceiversSoFar of(List<HandbackReceiver> receivers, int sitesWithout) {
        return new ReceiversSoFar(receivers.stream().anyMatch(HandbackReceiver::toldAlready), sitesWithout);
    }
}
