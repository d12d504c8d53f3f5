package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kernel.security.Actor;
import java.time.LocalDate;

/**
 * A customer was decided to go back to the agencies. Fired on the CDI event bus inside the transaction of the decision,
 * so that decision and opened handback are written together or not at all.
 *
 * @param actor who decided
 * @param decidedOn the day of the decision, in Berlin
 */
public record CustomerMarkedForHandback(CustomerId customer, Actor actor, LocalDate decidedOn) {}
