package de.nahtstelle.kernel.worklist;

import java.time.LocalDate;
import java.util.UUID;

/** Something to do, on the home page; see {@link WorkItem}. */
public record WorkRow(UUID id, String kind, String label, String link, LocalDate dueOn) {}
