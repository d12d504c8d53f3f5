package de.nahtstelle.kernel.bulk;

import de.nahtstelle.kernel.csv.SpreadsheetFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/**
 * Writes the rejected rows of a run as a file of the same format with the reasons behind, to mend it and import it
 * again. The context checks the permission before.
 */
@ApplicationScoped
public class RejectedRows {
    private static final int FETCH = 500;

    @Inject
    Jdbi jdbi;

    @Inject
    BulkWorks works;

    /**
     * Writes them in the order of lines.
     *
     * @param reason puts column and reason into words
     */
    public void write(BulkRun run, Writer target, BinaryOperator<String> reason) {
        BulkFormat format = works.of(run.kind()).format();
        try (SpreadsheetFile csv = new SpreadsheetFile(target)) {
            List<String> header = new ArrayList<>(format.names());
            header.add(BulkFormat.REASON);
            csv.line(header.toArray());
            jdbi.useTransaction(db -> {
                try (Stream<List<String>> rows = db
                        .createQuery("""
                                select r.*, f.reasons
                                  from kernel.bulk_row r
                                  join lateral (select string_agg(position || ' ' || reason, ',' order by position)
                                                         reasons
                                                  from kernel.bulk_finding f
                                                 where f.run = r.run and f.line = r.line) f on true
                                 where r.run = :run and r.rejected
                                 order by r.line
                                """)
                        .bind("run", run.id())
                        .setFetchSize(FETCH)
                        .map((row, context) -> cells(row, format, reason))
                        .stream()) {
                    rows.forEach(row -> csv.line(row.toArray()));
                }
            });
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static List<String> cells(ResultSet row, BulkFormat format, BinaryOperator<String> reason)
            throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= format.columns().size(); i++) {
            String cell = row.getString("c" + i);
            cells.add(cell == null ? "" : cell);
        }
        List<String> words = new ArrayList<>();
        for (String one : row.getString("reasons").split(",", -1)) {
            String[] parts = one.split(" ", 2);
            words.add(reason.apply(format.nameAt(Integer.parseInt(parts[0])), parts[1]));
        }
        cells.add(String.join("; ", words));
        return cells;
    }
}
