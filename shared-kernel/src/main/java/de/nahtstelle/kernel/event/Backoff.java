package de.nahtstelle.kernel.event;

import java.time.Duration;

/** How long to wait after a failed attempt: one second, then twice as long each time, at most an hour. */
final class Backoff {
    private static final long LONGEST_S = Duration.ofHours(1).toSeconds();
    private static final int DOUBLINGS_UNTIL_LONGEST = 12;

    private Backoff() {}

    /**
     * The wait before the next attempt.
     *
     * @param attempt the one that failed, from 1
     */
    static Duration after(int attempt) {
        return Duration.ofSeconds(Math.min(LONGEST_S, 1L << Math.min(attempt - 1, DOUBLINGS_UNTIL_LONGEST)));
    }
}
