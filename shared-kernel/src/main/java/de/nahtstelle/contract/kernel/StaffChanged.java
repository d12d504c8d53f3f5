package de.nahtstelle.contract.kernel;

import de.nahtstelle.contract.EventName;
import java.time.Instant;
import java.util.UUID;

/**
 * Who can be reached in which function has changed: a function was given or ended, an absence recorded, changed or
 * cancelled.
 *
 * @param person whose functions or absences changed
 * @param at when it was recorded, in UTC; the days themselves may lie elsewhere
 */
@EventName(value = "kernel.staff-changed", version = 1)
public record StaffChanged(UUID person, Instant at) {}
