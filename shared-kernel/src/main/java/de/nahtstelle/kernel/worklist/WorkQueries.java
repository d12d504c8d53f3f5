package de.nahtstelle.kernel.worklist;

/**
 * The SQL of the home page. A person works at the desk of the own unit and at those of the units that the function
 * works for. Every part reads one range of an index in order, no further than it counts; what belongs to the same case
 * then stands in one line.
 */
final class WorkQueries {
    private static final String DESKS = "(select cast(:unit as uuid) id union select u.id from kernel.unit u"
            + " join kernel.function_works_for f on f.unit_kind = u.kind where f.function = :function) d";
    private static final String DESK = "(select i.id, i.kind, i.label, i.link, i.due_on from kernel.work_item i"
            + " where i.unit = d.id and i.done_at is null and coalesce(i.function, '') = %s"
            + " order by i.due_on, i.id limit :most)";
    private static final String TASKS = " from " + DESKS + " cross join lateral (" + DESK.formatted("''")
            + " union all " + DESK.formatted(":function") + ") i";
    private static final String ONE_TASK = " group by d.id, i.kind, i.link, i.label having min(i.due_on) ";

    private static final String OFFERED =
            "(select h.id, 'seam.' || h.seam what, h.label, h.link, h.to_unit, h.offered_at since, h.deadline"
                    + " from kernel.handover h where h.state = 'OFFERED' and %s"
                    + " order by h.deadline, h.id limit :most)";
    private static final String ASKED =
            "(select i.id, 'workItem.' || i.kind what, i.label, i.link, i.unit to_unit, i.created_at since,"
                    + " i.due_on deadline from kernel.work_item i where i.done_at is null and %s"
                    + " order by i.due_on, i.id limit :most)";
    /** What lies on the own desk, be it on others, too, waits for nobody else. */
    private static final String NOT_MINE = " and not exists (select from kernel.work_item m where m.kind = i.kind"
            + " and m.subject = i.subject and m.unit = :unit and m.done_at is null"
            + " and coalesce(m.function, '') in ('', :function))";

    private static final String AWAITED = " from " + DESKS + " cross join lateral ("
            + OFFERED.formatted("h.from_unit = d.id") + " union all " + ASKED.formatted("i.asked_by = d.id" + NOT_MINE)
            + ") w";
    private static final String AWAITED_IN_THE_HOUSE = " from (" + OFFERED.formatted("h.deadline < :today")
            + " union all " + ASKED.formatted("i.asked_by is not null and i.due_on < :today") + ") w";
    private static final String ONE_CASE = " group by w.what, w.link, w.label";

    static final String WAITING = waiting(AWAITED);
    static final String OVERDUE_IN_THE_HOUSE = waiting(AWAITED_IN_THE_HOUSE);
    static final String COUNTS = "select " + counted(TASKS + ONE_TASK + ">= :today") + " to_do, "
            + counted(TASKS + ONE_TASK + "< :today") + " overdue, "
            + counted(AWAITED + ONE_CASE) + " waiting, "
            + counted(AWAITED + ONE_CASE + " having min(w.deadline) < :today") + " waiting_overdue";

    private WorkQueries() {}

    static String items(String due) {
        return "select mine.*, u.short_name desk, u.land from (select (array_agg(i.id order by i.due_on, i.id))[1] id,"
                + " i.kind, i.label, i.link, min(i.due_on) due_on, count(*) pieces, d.id unit, d.id = :unit own"
                + TASKS + ONE_TASK + due + ") mine join kernel.unit u on u.id = mine.unit"
                + " order by own desc, due_on, id limit :limit";
    }

    private static String waiting(String rows) {
        return "select c.*, u.short_name receiver, u.land from (select (array_agg(w.id order by w.deadline, w.id))[1] id,"
                + " w.what, w.label, w.link, count(distinct w.to_unit) receivers, min(w.since) since,"
                + " (array_agg(w.to_unit order by w.deadline, w.id))[1] to_unit, min(w.deadline) deadline"
                + rows + ONE_CASE + ") c join kernel.unit u on u.id = c.to_unit order by c.deadline, c.id limit :limit";
    }

    private static String counted(String rows) {
        return "(select count(*) from (select 1" + rows + " limit :limit) c)";
    }
}
