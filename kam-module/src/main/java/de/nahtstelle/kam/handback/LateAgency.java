package de.nahtstelle.kam.handback;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An agency that has let a deadline pass.
 *
 * @param receiver its part of the handback
 * @param sender the unit that waits for it
 * @param unitName short name of the agency
 * @param stage what it has not answered
 * @param dueOn the last day it had, in Berlin
 */
public record LateAgency(
        UUID handback,
        UUID receiver,
        UUID unit,
        String unitName,
        UUID sender,
        String customerName,
        Acknowledgement stage,
        LocalDate dueOn) {}
