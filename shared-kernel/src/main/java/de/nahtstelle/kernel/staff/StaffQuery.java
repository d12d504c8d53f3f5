package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.persistence.Cursor;
import java.util.List;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.SqlStatements;

/** The SQL of the list of people: only the conditions that are asked for, so that each is served by its index. */
final class StaffQuery {
    private static final String SEARCHED =
            "kernel.searchable(p.personnel_number || ' ' || p.display_name || ' ' || coalesce(p.sign_in_name, ''))";
    private static final String HELD = "(select from kernel.membership h where h.person = p.id"
            + " and daterange(h.valid_from, h.valid_to, '[]') @> :sightDay)";
    private static final String UNITS = """
            (select string_agg(distinct u.short_name, ', ') from kernel.membership m
               join kernel.unit u on u.id = m.unit
              where m.person = p.id and daterange(m.valid_from, m.valid_to, '[]') @> :sightDay)
            """;

    private final StaffFilter filter;
    private final StaffSight sight;
    private final Cursor cursor;

    StaffQuery(StaffFilter filter, StaffSight sight, Cursor cursor) {
        this.filter = filter;
        this.sight = sight;
        this.cursor = cursor;
    }

    String rows() {
        boolean down = filter.descending() != cursor.backward();
        return "select p.id, p.personnel_number, p.display_name name, p.sign_in_name, " + UNITS + " units,"
                + " p.sign_in_blocked blocked" + from()
                + (cursor.start() ? "" : " and (" + column() + ", p.id) " + (down ? "<" : ">") + " (:key, :id::uuid)")
                + " order by " + column() + (down ? " desc, p.id desc" : ", p.id")
                + " limit :limit";
    }

    String count() {
        return "select count(*) from (select 1" + from() + " limit :limit) counted";
    }

    List<String> key(StaffRow row) {
        return List.of(
                filter.byNumber() ? row.personnelNumber() : row.name(), row.id().toString());
    }

    <S extends SqlStatement<S>> S bind(S statement) {
        return statement
                .configure(SqlStatements.class, settings -> settings.setUnusedBindingAllowed(true))
                .bindMap(sight.parameters())
                .bindMap(filter.words().parameters())
                .bind("key", cursor.part(0))
                .bind("id", cursor.part(1));
    }

    private String from() {
        return " from kernel.person p where " + sight.condition()
                + (filter.byText() ? " and " + filter.words().allWithin(SEARCHED) : "")
                + (filter.withoutFunction() ? " and not exists " + HELD : "");
    }

    private String column() {
        return filter.byNumber() ? "p.personnel_number" : "p.display_name";
    }
}
