package de.nahtstelle.kernel.bulk;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run, as lists and pages show it.
 *
 * @param kind what is imported, for instance {@code kam.job-offers}
 * @param person who uploaded the file; once it is taken over, who took it over
 * @param total rows of the file without its header
 * @param rejected rows that have a finding
 * @param phase what the portal is doing, a stable name; null when it has nothing to do
 * @param phaseDone rows done in this phase
 * @param phaseSince when the phase began, in UTC by the machine's clock
 * @param rechecked whether it was checked again because the portal's data had changed before the take-over
 * @param failure the reference under which the log holds the reason; null unless it failed
 * @param attempts how often work on what it was last asked for has begun
 * @param rowsGone whether its rows were removed, because it was discarded or ended long ago: values and the file of
 *     rejected rows went with them
 * @param version a form has to send it back
 */
public record BulkRun(
        UUID id,
        String kind,
        String fileName,
        long sizeBytes,
        RunState state,
        String person,
        String unit,
        int total,
        int rejected,
        @Nullable String phase,
        int phaseDone,
        int phaseTotal,
        @Nullable Instant phaseSince,
        boolean rechecked,
        @Nullable String failure,
        int attempts,
        Instant uploadedAt,
        @Nullable Instant finishedAt,
        boolean rowsGone,
        int version) {
    /** What stands before the colon of the topic of a run. */
    public static final String TOPIC_KIND = "kernel.bulk-run";

    /** The topic of a run's page. */
    static String topic(UUID run) {
        return TOPIC_KIND + ":" + run;
    }

    /** The topic of its page. */
    public String topic() {
        return topic(id);
    }

    /** Rows without finding. */
    public int accepted() {
        return total - rejected;
    }

    /** How much of the phase is done, from 0 to 100. */
    public int percent() {
        return phaseTotal == 0 ? 0 : (int) (100L * phaseDone / phaseTotal);
    }

    /** Rows a second since the phase began; 0 when nothing can be said yet. */
    public long rate(Instant now) {
        long millis = phaseSince == null ? 0 : Duration.between(phaseSince, now).toMillis();
        return millis < 1 ? 0 : 1000L * phaseDone / millis;
    }

    /** Whether it failed because no attempt came to an end, however often it was tried. */
    public boolean givenUp() {
        return state == RunState.FAILED && attempts >= Lease.MOST_ATTEMPTS;
    }

    /** Whether the result waits for a decision. */
    public boolean undecided() {
        return state == RunState.CHECKED;
    }

    /** Whether it can be taken over. */
    public boolean applicable() {
        return undecided() && accepted() > 0;
    }
}
