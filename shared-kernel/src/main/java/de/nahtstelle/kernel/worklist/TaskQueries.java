package de.nahtstelle.kernel.worklist;

/**
 * The SQL of what the actor has to do: at the desk of the own unit, and at those of the units that the function works
 * for. A line stands for a case on a desk: it is the task of it that is due first, found along the order of an index and
 * checked against the rest of its case, so that no more is read than lines are shown or counted.
 */
final class TaskQueries {
    static final String DESKS = "(select cast(:unit as uuid) id union select u.id from kernel.unit u"
            + " join kernel.function_works_for f on f.unit_kind = u.kind where f.function = :function) d";
    /** Those of the own desk first. */
    static final String OWN_FIRST = "i.unit <> :unit, i.due_on, i.id";

    /** The id finds the case; unit and function only tell it apart, lest the planner read the whole desk for each line. */
    private static final String SAME_CASE = "from kernel.work_item e where e.case_id = i.case_id"
            + " and e.case_kind = i.case_kind and e.kind = i.kind"
            + " and e.unit is not distinct from i.unit and e.function is not distinct from i.function"
            + " and e.done_at is null";

    private static final String DESK = "(select i.* from kernel.work_item i where i.unit = d.id and i.done_at is null"
            + " and coalesce(i.function, '') = %s and %s and not exists (select " + SAME_CASE
            + " and (e.due_on, e.id) < (i.due_on, i.id)) order by %s limit :limit)";
    private static final String LINES = """
            select i.id, i.kind, i.label, i.case_kind, i.case_id, i.due_on, same.pieces, same.reminded, u.short_name desk,
                   i.unit = :unit own, u.land, i.receipt
              from (select i.*%1$s order by %2$s limit :limit) i
              join kernel.unit u on u.id = i.unit
              cross join lateral (select count(*) pieces, max(e.last_reminder) reminded %3$s) same
             order by %2$s
            """;

    private TaskQueries() {}

    static String lines(WorkPart part) {
        return LINES.formatted(tasks(part, ByDay.FIRST), OWN_FIRST, SAME_CASE);
    }

    static String lines(WorkPart part, ByDay page) {
        return LINES.formatted(tasks(part, page), page.order("i.due_on", "i.id"), SAME_CASE);
    }

    static String count(WorkPart part) {
        return "(select count(*) from (select" + tasks(part, ByDay.FIRST) + " limit :limit) c)";
    }

    private static String tasks(WorkPart part, ByDay page) {
        String from = page.from("i.due_on", "i.id", part.due());
        String order = page.order("i.due_on", "i.id");
        return " from " + DESKS + " cross join lateral (" + DESK.formatted("''", from, order) + " union all "
                + DESK.formatted(":function", from, order) + ") i";
    }
}
