package de.nahtstelle.kernel.organisation;

import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.SearchWords;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.SqlStatements;

/** The SQL of a list of units: only the conditions that are asked for, so that each is served by its index. */
final class UnitQuery {
    private static final String AGENCIES =
            "select d.agency from kernel.postal_code p join kernel.district d on d.key = p.district"
                    + " where daterange(d.valid_from, d.valid_to, '[]') @> :day::date and ";

    private final UnitFilter filter;
    private final Cursor cursor;

    UnitQuery(UnitFilter filter, Cursor cursor) {
        this.filter = filter;
        this.cursor = cursor;
    }

    String rows() {
        boolean down = filter.descending() != cursor.backward();
        return "select u.id, u.number, u.kind, u.short_name, u.name, u.seat_town town, u.seat_postal_code postal_code"
                + from()
                + (cursor.start() ? "" : " and (" + column() + ", u.id) " + (down ? "<" : ">") + " (:key, :id::uuid)")
                + " order by " + column() + (down ? " desc, u.id desc" : ", u.id")
                + " limit :limit";
    }

    String count() {
        return "select count(*) from (select 1" + from() + " limit :limit) counted";
    }

    List<String> key(UnitRow row) {
        return List.of(
                filter.byNumber() ? row.number() : row.shortName(), row.id().toString());
    }

    <S extends SqlStatement<S>> S bind(S statement) {
        return statement
                .configure(SqlStatements.class, settings -> settings.setUnusedBindingAllowed(true))
                .bind("day", filter.day())
                .bind("text", filter.stripped())
                .bindMap(filter.words().parameters())
                .bind("kind", filter.kind())
                .bind("key", cursor.part(0))
                .bind("id", cursor.part(1));
    }

    private String from() {
        return " from kernel.unit u where daterange(u.valid_from, u.valid_to, '[]') @> :day::date"
                + (filter.kind() == null ? "" : " and u.kind = :kind")
                + (filter.byText() ? " and " + searched(filter.words()) : "")
                + (filter.byPostalCode()
                        ? " and (u.seat_postal_code = :text or u.id = any(array(" + agenciesOfCode(":text") + ")))"
                        : "");
    }

    /**
     * By all the words, or by the whole text as the name of a town. Arrays are filled once per statement: of units that
     * exist on a day the planner expects one, and would look for it anew for each.
     */
    private static String searched(SearchWords words) {
        String all = words.places().stream()
                .map(word -> "u.id = any(array(" + named(words, word) + " union all "
                        + agenciesOf(":" + words.parameter(word)) + " union all "
                        + agenciesOfCode(":" + words.parameter(word)) + "))")
                .collect(Collectors.joining(" and "));
        return words.places().size() == 1 ? all : "(" + all + " or u.id = any(array(" + agenciesOf(":text") + ")))";
    }

    private static String named(SearchWords words, int word) {
        return "select u.id from kernel.unit u where " + words.within("u.search", word);
    }

    private static String agenciesOf(String town) {
        return AGENCIES + "p.search = (select kernel.fold_umlauts(" + town + "))";
    }

    private static String agenciesOfCode(String code) {
        return AGENCIES + "p.postal_code = " + code;
    }

    private String column() {
        return filter.byNumber() ? "u.number" : "u.short_name";
    }
}
