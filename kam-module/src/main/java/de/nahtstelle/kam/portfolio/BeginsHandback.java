package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kernel.security.Actor;

/** What follows when a customer is to go back: its case begins in the transaction of the decision (KAM-03). */
public interface BeginsHandback {
    /** Opens the case of the customer, decided by the actor; there is no decision without its case. */
    void begin(Actor actor, CustomerId customer);
}
