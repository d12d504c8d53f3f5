package de.nahtstelle.kernel.worklist;

import java.util.function.BinaryOperator;

/**
 * The SQL of what units wait for: the handovers they have offered, and the tasks they have asked others for. A line
 * stands for a case of a unit that waits, as in {@link TaskQueries}.
 */
final class WaitingQueries {
    private static final String SAME_OFFER = "from kernel.handover e where e.case_id = h.case_id"
            + " and e.case_kind = h.case_kind and e.seam = h.seam"
            + " and e.from_unit is not distinct from h.from_unit and e.state = 'OFFERED'";
    private static final String OFFERED = "(select h.id, h.seam, h.label, h.case_kind, h.case_id, h.from_unit,"
            + " h.to_unit, h.deadline from kernel.handover h where h.state = 'OFFERED' and %s and not exists (select "
            + SAME_OFFER
            + " and (e.deadline, e.id) < (h.deadline, h.id)) order by %s limit :limit)";
    private static final String TOLD_OFFERED =
            "(select h.*, 'seam.' || h.seam what, same.* from %s h cross join lateral"
                    + " (select count(distinct e.to_unit) receivers, min(e.offered_at) since, array_agg(distinct e.to_unit) units "
                    + SAME_OFFER + ") same)";

    private static final String SAME_TASK = "from kernel.work_item e where e.case_id = i.case_id"
            + " and e.case_kind = i.case_kind and e.kind = i.kind"
            + " and e.asked_by is not distinct from i.asked_by and e.done_at is null";
    private static final String ASKED =
            "(select i.id, i.kind, i.label, i.case_kind, i.case_id, i.asked_by, i.unit to_unit,"
                    + " i.due_on deadline from kernel.work_item i where i.done_at is null and %s and not exists (select "
                    + SAME_TASK + " and (e.due_on, e.id) < (i.due_on, i.id)) order by %s limit :limit)";
    private static final String TOLD_ASKED = "(select i.*, 'workItem.' || i.kind what, same.* from %s i cross join"
            + " lateral (select count(distinct e.unit) receivers, min(e.created_at) since, array_agg(distinct e.unit) units "
            + SAME_TASK + ") same)";
    /** What lies on the own desk, be it on others, too, waits for nobody else. */
    private static final String NOT_MINE = " and not exists (select from kernel.work_item m where m.kind = i.kind"
            + " and m.subject = i.subject and m.unit = :unit and m.done_at is null"
            + " and coalesce(m.function, '') in ('', :function))";

    private static final String LINES = """
            select w.id, w.what, w.label, w.case_kind, w.case_id, w.receivers, u.short_name receiver,
                   (select string_agg(n.short_name, ', ' order by n.number) from kernel.unit n where n.id = any(w.units)) names,
                   u.land, w.since, w.deadline
              from (%1$s) w join kernel.unit u on u.id = w.to_unit
             order by %2$s limit :limit
            """;

    private WaitingQueries() {}

    static String lines(WorkPart part, ByDay page) {
        String lines = rows(
                part,
                page,
                (offered, asked) -> TOLD_OFFERED.formatted(offered) + " union all " + TOLD_ASKED.formatted(asked));
        return LINES.formatted("select w.*" + lines, page.order("w.deadline", "w.id"));
    }

    /** How many lines of the part there are, of which only those that are due so count. */
    static String count(WorkPart part, String due) {
        String lines = rows(part, ByDay.FIRST, (offered, asked) -> offered + " union all " + asked);
        return "(select count(*) from (select" + lines + " where w.deadline " + due + " limit :limit) c)";
    }

    private static String rows(WorkPart part, ByDay page, BinaryOperator<String> together) {
        boolean house = part == WorkPart.IN_THE_HOUSE;
        String offered = page.from("h.deadline", "h.id", part.due()) + (house ? "" : " and h.from_unit = d.id");
        String asked = page.from("i.due_on", "i.id", part.due())
                + (house ? " and i.asked_by is not null" : " and i.asked_by = d.id" + NOT_MINE);
        String both = together.apply(
                OFFERED.formatted(offered, page.order("h.deadline", "h.id")),
                ASKED.formatted(asked, page.order("i.due_on", "i.id")));
        return " from " + (house ? "" : TaskQueries.DESKS + " cross join lateral ") + "(" + both + ") w";
    }
}
