package de.nahtstelle.kernel.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Carries out one delivery: what the observer writes and the mark that it is done commit together or not at all. */
@ApplicationScoped
class Deliverer {
    @Inject
    DeliveryQueue queue;

    @Inject
    DurableObservers observers;

    @Inject
    Originator originator;

    @Inject
    @Any
    Event<Object> bus;

    /** Delivers, unless the claim was lost in the meantime. */
    @ActivateRequestContext
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void deliver(Claim claim) {
        if (queue.complete(claim)) {
            originator.set(claim.originator());
            bus.select(new Durable.Literal(claim.observer()))
                    .fire(EventJson.read(claim, observers.get(claim.observer())));
        }
    }
}
