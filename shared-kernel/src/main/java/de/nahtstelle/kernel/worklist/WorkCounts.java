package de.nahtstelle.kernel.worklist;

/**
 * How much there is; each count stops at 1001.
 *
 * @param inTheHouse what the whole house is late with; none to those who do not watch it
 */
public record WorkCounts(long toDo, long overdue, long waiting, long waitingOverdue, long inTheHouse) {
    /** How many lines the part has. */
    public long of(WorkPart part) {
        return switch (part) {
            case TO_DO -> toDo;
            case OVERDUE -> overdue;
            case WAITING -> waiting;
            case IN_THE_HOUSE -> inTheHouse;
        };
    }
}
