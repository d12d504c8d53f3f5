package de.nahtstelle.kernel.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A handover that waits for its receiver, on the sender's home page.
 *
 * @param receiver short name of the unit that is to take over
 * @param offeredAt in UTC
 * @param deadline last day, in Berlin
 */
public record WaitingRow(
        UUID id, String seam, String label, String link, String receiver, Instant offeredAt, LocalDate deadline) {}
