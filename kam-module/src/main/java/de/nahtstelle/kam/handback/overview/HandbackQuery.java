package de.nahtstelle.kam.handback.overview;

import de.nahtstelle.kam.handback.HandbackSight;
import de.nahtstelle.kam.portfolio.CustomersByText;
import de.nahtstelle.kam.portfolio.SiteSight;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.SearchWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The SQL of a list of handbacks, newest first: sight, filter and place. */
final class HandbackQuery {
    private static final String ROWS = """
            %4$sselect h.id, c.customer_number, c.name customer, c.region, %5$s done, h.care, h.opened_at,
                   (select string_agg(u.short_name, ', ' order by u.number) from kernel.unit u
                     where u.id in (select r.unit from kam.handback_receiver r
                                     where r.handback = h.id and r.state <> 'MISDIRECTED' and %2$s)) agencies,
                   due.due_on, due.land
              from (%1$s) h
              join kam.customer c on c.id = h.customer
              left join lateral (select o.due_on, u.land from (%6$s) o join kernel.unit u on u.id = o.unit
                     order by o.due_on limit 1) due on true
             order by h.opened_at %3$s, h.id %3$s
            """;
    /** Whatever is open in the case, tasks and handovers. */
    private static final String OPEN = """
            select i.due_on, i.unit from kernel.work_item i
             where i.case_id = h.id and i.case_kind = 'kam.handback' and i.done_at is null and %s
            union all
            select m.deadline, m.to_unit from kernel.handover m
             where m.case_id = h.id and m.case_kind = 'kam.handback' and m.state = 'OFFERED' and %s
            """;

    private static final String PART = "(select h.* from %s h join kam.customer c on c.id = h.customer where %s"
            + " order by h.opened_at %3$s, h.id %3$s%4$s)";
    private static final String COUNT = "%sselect count(*) from (select from (%s) h"
            + " join kam.customer c on c.id = h.customer where %s limit :limit) counted";

    private final HandbackSight sight;
    private final CustomersByText byText;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    HandbackQuery(HandbackSight sight, SiteSight sites, HandbackFilter filter, LocalDate today) {
        this.sight = sight;
        byText = new CustomersByText(SearchWords.of(filter.text()), sites, sight.whole());
        conditions.add(sight.ofCase());
        conditions.add(byText.condition());
        parameters.putAll(sight.parameters());
        parameters.putAll(byText.parameters());
        if (filter.done() != null) {
            conditions.add(sight.done() + " = :done");
            parameters.put("done", filter.done().name());
        }
        if (filter.region() != null) {
            conditions.add("c.region = :region");
            parameters.put("region", filter.region());
        }
        if (filter.agency() != null) {
            conditions.add("exists (select from kam.handback_receiver r where r.handback = h.id and r.unit = :agency"
                    + " and r.state <> 'MISDIRECTED' and " + sight.ofReceiver() + ")");
            parameters.put("agency", filter.agency());
        }
        if (filter.overdue()) {
            conditions.add("exists (select from (" + OPEN.formatted(sight.ofTask(), sight.ofHandover())
                    + ") o where o.due_on < :today)");
            parameters.put("today", today);
        }
    }

    String page(Cursor cursor) {
        if (!cursor.start()) {
            conditions.add("(h.opened_at, h.id) " + (cursor.backward() ? ">" : "<")
                    + " (cast(:openedAt as timestamptz), cast(:id as uuid))");
            parameters.put("openedAt", String.valueOf(cursor.part(0)));
            parameters.put("id", String.valueOf(cursor.part(1)));
        }
        return rows(cursor.backward() ? "asc" : "desc", " limit :limit");
    }

    String all() {
        return rows("desc", "");
    }

    String count() {
        String rows =
                sources().stream().map("select h.* from %s h"::formatted).collect(Collectors.joining(" union all "));
        return COUNT.formatted(byText.hits(), rows, where());
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private String rows(String direction, String limit) {
        String parts = sources().stream()
                .map(from -> PART.formatted(from, where(), direction, limit))
                .collect(Collectors.joining(" union all "));
        return ROWS.formatted(
                parts,
                sight.ofReceiver(),
                direction,
                byText.hits(),
                sight.done(),
                OPEN.formatted(sight.ofTask(), sight.ofHandover()));
    }

    private List<String> sources() {
        return byText.sources("kam.handback", "customer");
    }

    private String where() {
        return String.join(" and ", conditions);
    }
}
