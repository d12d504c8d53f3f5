package de.nahtstelle.kernel.bulk;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * The rows of one run in {@code kernel.bulk_row}, for set-based statements. A statement names cells as
 * {@code r.{column}}; {@code :run} is bound to the run.
 */
public final class StagedRows {
    private final Jdbi jdbi;
    private final UUID run;
    private final BulkFormat format;
    private final int total;

    StagedRows(Jdbi jdbi, UUID run, BulkFormat format, int total) {
        this.jdbi = jdbi;
        this.run = run;
        this.format = format;
        this.total = total;
    }

    /** The run. */
    public UUID run() {
        return run;
    }

    /** Rows of the file. */
    public int total() {
        return total;
    }

    /** The last line that holds a row. */
    public int lastLine() {
        return jdbi.withHandle(db -> db.createQuery("select max(line) from kernel.bulk_row where run = :run")
                .bind("run", run)
                .mapTo(Integer.class)
                .one());
    }

    /** The statement with cells replaced by the columns that keep them. */
    public String sql(String statement) {
        return format.sql(statement);
    }

    /**
     * Rejects every well-formed row {@code r} that meets the condition, unless that cell has a finding already.
     *
     * @param column the column at fault; empty for the row as a whole
     * @param reason stable name of the reason
     * @return how many rows were newly found
     */
    public int reject(String column, String reason, String condition) {
        return reject(column, reason, "", condition);
    }

    private int reject(String column, String reason, String join, String condition) {
        return execute("""
                insert into kernel.bulk_finding (run, line, position, reason)
                select r.run, r.line, :position, :reason
                  from kernel.bulk_row r %s
                 where r.run = :run and not r.malformed and (%s)
                on conflict do nothing
                """.formatted(join, condition), Map.of("position", format.position(column), "reason", reason));
    }

    /**
     * Rejects every row whose key occurred in an earlier line.
     *
     * @param key the columns of the key
     */
    public int rejectRepeated(String column, String reason, String... key) {
        String cells = Arrays.stream(key).map(name -> "{" + name + "}").collect(Collectors.joining(", "));
        String join = """
                join (select %1$s, min(line) first_line from kernel.bulk_row where run = :run and not malformed
                       group by %1$s having count(*) > 1) repeated using (%1$s)
                """.formatted(cells);
        return reject(column, reason, join, "r.line > repeated.first_line");
    }

    /**
     * Rejects every row whose cell differs from that of the first row with the same key: a column that is repeated in
     * each row of a thing has to say the same.
     */
    public int rejectContradicting(String column, String reason, String key) {
        String join = """
                join (select distinct on ({%2$s}) {%2$s} as key, {%1$s} as said from kernel.bulk_row
                       where run = :run and not malformed
                       order by {%2$s}, line) earliest on earliest.key = r.{%2$s}
                """.formatted(column, key);
        return reject(
                column,
                reason,
                join,
                "r.{%1$s} is not null and earliest.said is distinct from r.{%1$s}".formatted(column));
    }

    /** Tells the planner about rows that have just arrived; a small sample of them is enough for joins by key. */
    void analyze() {
        jdbi.useHandle(db -> {
            db.execute("set local default_statistics_target = 10");
            db.execute("analyze kernel.bulk_row");
        });
    }

    /**
     * How many rows a query finds.
     *
     * @param from the query from its {@code from} on
     */
    public int count(String from) {
        return jdbi.withHandle(db -> db.createQuery(format.sql("select count(*) " + from))
                .bind("run", run)
                .mapTo(Integer.class)
                .one());
    }

    /** Runs a statement over the rows; returns how many rows it touched. */
    public int execute(String statement, Map<String, ?> parameters) {
        return jdbi.withHandle(db -> db.createUpdate(format.sql(statement))
                .bind("run", run)
                .bindMap(parameters)
                .execute());
    }
}
