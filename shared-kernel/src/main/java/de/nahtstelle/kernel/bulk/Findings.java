package de.nahtstelle.kernel.bulk;

import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.KeyPart;
import de.nahtstelle.kernel.persistence.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads what is wrong with the rows of a run. The context checks the permission before. */
@ApplicationScoped
public class Findings {
    @Inject
    Jdbi jdbi;

    @Inject
    BulkWorks works;

    /** How many rows there are by reason and column, the most frequent first. */
    public List<FindingCount> counts(BulkRun run) {
        BulkFormat format = works.of(run.kind()).format();
        return jdbi.withHandle(db -> db.createQuery("""
                        select position, reason, count(*) n from kernel.bulk_finding where run = :run
                         group by position, reason order by n desc, position, reason
                        """)
                .bind("run", run.id())
                .map((row, context) -> new FindingCount(
                        format.nameAt(row.getInt("position")), row.getString("reason"), row.getInt("n")))
                .list());
    }

    /**
     * A page of findings in the order of lines.
     *
     * @param filter only this reason and column; null for all
     */
    public Slice<Finding> page(BulkRun run, @Nullable FindingCount filter, Cursor wanted, int size) {
        Cursor cursor = wanted.fitting(KeyPart.NUMBER, KeyPart.NUMBER);
        BulkFormat format = works.of(run.kind()).format();
        List<Finding> found = jdbi.withHandle(db -> db.createQuery(pageSql(format, filter, cursor))
                .bind("run", run.id())
                .bind("line", number(cursor, 0))
                .bind("beside", number(cursor, 1))
                .bind("reason", filter == null ? null : filter.reason())
                .bind("position", filter == null ? null : format.position(filter.column()))
                .bind("limit", size + 1)
                .map((row, context) -> finding(row, format))
                .list());
        return Slice.of(
                found,
                size,
                cursor,
                row -> List.of(String.valueOf(row.line()), String.valueOf(format.position(row.column()))));
    }

    private static String pageSql(BulkFormat format, @Nullable FindingCount filter, Cursor cursor) {
        return """
                select f.line, f.position, f.reason, (array[%s])[f.position] as value
                  from kernel.bulk_finding f
                  left join kernel.bulk_row r on r.run = f.run and r.line = f.line
                 where f.run = :run and (:line::int is null or (f.line, f.position) %s (:line::int, :beside::int)) %s
                 order by f.line ORDER, f.position ORDER limit :limit
                """.replace("ORDER", cursor.backward() ? "desc" : "asc").formatted(
                cells(format),
                cursor.backward() ? "<" : ">",
                filter == null ? "" : "and f.reason = :reason and f.position = :position");
    }

    private static @Nullable Integer number(Cursor cursor, int part) {
        String text = cursor.part(part);
        return text == null ? null : Integer.valueOf(text);
    }

    private static String cells(BulkFormat format) {
        return "r." + format.cells().replace(", ", ", r.");
    }

    private static Finding finding(ResultSet row, BulkFormat format) throws SQLException {
        return new Finding(
                row.getInt("line"),
                format.nameAt(row.getInt("position")),
                row.getString("value"),
                row.getString("reason"));
    }
}
