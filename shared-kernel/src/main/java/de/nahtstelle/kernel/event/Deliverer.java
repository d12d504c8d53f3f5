package de.nahtstelle.kernel.event;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;

/**
 * Carries out one delivery: what the observer writes and the mark that it is done commit together or not at all. An
 * enterprise bean, because on threads that were started by one the server's {@code @Transactional} opens a transaction
 * which connections do not join: each statement would commit by itself.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Deliverer {
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
    public void deliver(Claim claim) {
        if (queue.complete(claim)) {
            originator.set(claim.originator());
            bus.select(new Durable.Literal(claim.observer()))
                    .fire(EventJson.read(claim, observers.get(claim.observer())));
        }
    }
}
