package de.nahtstelle.kernel.time;

import java.time.Instant;

/** The machine's time, for leases, sessions, lock-out and measurements; never for anything a directive speaks of. */
public interface SystemClock {
    /** This moment, in UTC. */
    Instant now();
}
