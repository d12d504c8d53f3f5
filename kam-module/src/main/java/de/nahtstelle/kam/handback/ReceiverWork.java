package de.nahtstelle.kam.handback;

/** What a step of a receiving agency does beyond its turn and its checklist. */
@FunctionalInterface
interface ReceiverWork {
    void on(OpenCase held, HandbackReceiver receiver);
}
