package de.nahtstelle.kam.handback;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An agency that has let a deadline pass.
 *
 * @param receiver its part of the handback
 * @param sender the unit that answers for the customer
 * @param unitName short name of the agency
 * @param stage the step it has not done
 * @param dueOn the last day it had, in Berlin
 */
public record LateAgency(
        UUID handback,
        UUID receiver,
        UUID unit,
        String unitName,
        UUID sender,
        String customerName,
        HandbackStep stage,
        LocalDate dueOn) {}
