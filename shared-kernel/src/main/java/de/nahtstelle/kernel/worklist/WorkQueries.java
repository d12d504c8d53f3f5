package de.nahtstelle.kernel.worklist;

/**
 * The SQL of the home page. Every part reads as many rows of one index as it shows, however many there are: what lies
 * on the desk of the unit and what on that of the function are two ranges, each in order.
 */
final class WorkQueries {
    private static final String DESK =
            " from kernel.work_item i where i.unit = :unit and i.done_at is null and coalesce(i.function, '') ";
    private static final String OFFERED = " from kernel.handover h where h.from_unit = :unit and h.state = 'OFFERED'";
    private static final String ASKED = " from kernel.work_item i where i.asked_by = :unit and i.done_at is null";
    private static final String HANDOVER_ROW =
            "(select h.id, 'seam.' || h.seam what, h.label, h.link, h.to_unit, h.offered_at since, h.deadline ";
    private static final String TASK_ROW =
            "(select i.id, 'workItem.' || i.kind, i.label, i.link, i.unit, i.created_at, i.due_on ";

    static final String WAITING = waiting(OFFERED, ASKED);
    static final String OVERDUE_IN_THE_HOUSE = waiting(
            " from kernel.handover h where h.state = 'OFFERED' and h.deadline < :today",
            " from kernel.work_item i where i.done_at is null and i.asked_by is not null and i.due_on < :today");
    static final String COUNTS = "select " + counted(DESK + "in ('', :function) and i.due_on >= :today") + " to_do, "
            + counted(DESK + "in ('', :function) and i.due_on < :today") + " overdue, "
            + counted(OFFERED) + " + " + counted(ASKED) + " waiting, "
            + counted(OFFERED + " and h.deadline < :today") + " + " + counted(ASKED + " and i.due_on < :today")
            + " waiting_overdue";

    private WorkQueries() {}

    static String items(String due) {
        return "select * from (" + desk("= ''", due) + " union all " + desk("= :function", due)
                + ") mine order by due_on, id limit :limit";
    }

    private static String desk(String function, String due) {
        return "(select i.id, i.kind, i.label, i.link, i.due_on" + DESK + function + " and " + due
                + " order by i.due_on, i.id limit :limit)";
    }

    private static String waiting(String handovers, String tasks) {
        return "select w.id, w.what, w.label, w.link, u.short_name receiver, u.land, w.since, w.deadline from ("
                + HANDOVER_ROW + handovers + " order by h.deadline, h.id limit :limit) union all "
                + TASK_ROW + tasks + " order by i.due_on, i.id limit :limit)) w"
                + " join kernel.unit u on u.id = w.to_unit order by w.deadline, w.id limit :limit";
    }

    private static String counted(String from) {
        return "(select count(*) from (select 1" + from + " limit :limit) c)";
    }
}
