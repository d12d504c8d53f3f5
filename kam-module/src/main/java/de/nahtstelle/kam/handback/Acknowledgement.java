package de.nahtstelle.kam.handback;

/** What an agency owes an answer to: the task on its desk, the rule that gives its day, and the task once that passed. */
enum Acknowledgement {
    /** It was told of the handback. */
    ANNOUNCED(AgencyWork.READ, "kam.agree-within", "kam.announcement-overdue"),
    /** It was told that announced data sets changed. */
    ADDENDUM(AgencyWork.CHANGED, "kam.addendum-read-within", "kam.addendum-overdue"),
    /** It was told that nothing comes to it. */
    WITHDRAWN(ReadingWithdrawal.TASK, "kam.withdrawal-read-within", "kam.withdrawal-overdue"),
    /** It was asked to agree. */
    AGREED(AgencyWork.AGREE, "kam.agree-within", AgencyWork.ESCALATED),
    /** It was offered the customer or its sites. */
    TAKEN_OVER(AgencyWork.TAKE_OVER, "kam.take-over-within", AgencyWork.ESCALATED);

    private final String task;
    private final String limit;
    private final String overdue;

    Acknowledgement(String task, String limit, String overdue) {
        this.task = task;
        this.limit = limit;
        this.overdue = overdue;
    }

    String task() {
        return task;
    }

    String limit() {
        return limit;
    }

    /** The task on the desks of those to whom it escalates. */
    String overdue() {
        return overdue;
    }
}
