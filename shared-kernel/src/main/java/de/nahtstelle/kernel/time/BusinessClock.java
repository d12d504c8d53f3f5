package de.nahtstelle.kernel.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The time of the trade: what is due, overdue, in force. It may stand in another year for sample data, then a banner
 * says so. Leases, sessions and lock-out use {@link SystemClock} instead.
 */
public interface BusinessClock {
    /** Where days begin and end, and how times are shown. */
    ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** This moment, in UTC. */
    Instant now();

    /** Whether the clock runs with an offset to the system's. */
    boolean shifted();

    /** Today in Berlin. */
    default LocalDate today() {
        return LocalDate.ofInstant(now(), BERLIN);
    }
}
