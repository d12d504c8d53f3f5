package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kernel.security.Actor;
import java.time.LocalDate;

/**
 * A customer that was to go back to the agencies stays with KAM after all, for instance because it is swapped in as a
 * key account. Fired inside the transaction of the decision; a running handback is withdrawn, and the decision fails
 * when an agency has been offered the customer already.
 *
 * @param actor who decided
 * @param decidedOn the day of the decision, in Berlin
 */
public record CustomerKeptFromHandback(CustomerId customer, Actor actor, LocalDate decidedOn) {}
