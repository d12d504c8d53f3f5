package de.nahtstelle.kernel.worklist;

/** How much there is; each count stops at 1001. */
public record WorkCounts(long toDo, long overdue, long waiting, long waitingOverdue) {}
