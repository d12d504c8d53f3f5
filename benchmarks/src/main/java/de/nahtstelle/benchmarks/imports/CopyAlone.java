package de.nahtstelle.benchmarks.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Copies the rows that an import wrote into empty tables with the same columns and indexes, and nothing else. */
final class CopyAlone {
    private static final String TABLES = """
            create schema bench;
            create table bench.job_offer (like kam.job_offer including all);
            create table bench.audit_entry (like kernel.audit_entry including all);
            """;

    private final DataSource database;
    private final Path directory;

    CopyAlone(DataSource database, Path directory) {
        this.database = database;
        this.directory = directory;
    }

    Duration run() throws SQLException, IOException {
        Path offers = directory.resolve("job-offers.copy");
        Path audit = directory.resolve("audit.copy");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            write(connection, "kam.job_offer", offers);
            write(connection, "(select * from kernel.audit_entry where subject_kind = 'kam.job-offer')", audit);
            statement.execute(TABLES);
            connection.setAutoCommit(false);
            long begin = System.nanoTime();
            read(connection, "bench.job_offer", offers);
            read(connection, "bench.audit_entry", audit);
            connection.commit();
            return Duration.ofNanos(System.nanoTime() - begin);
        }
    }

    private static void write(Connection connection, String source, Path file) throws SQLException, IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + source + " to stdout", out);
        }
    }

    private static void read(Connection connection, String table, Path file) throws SQLException, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin", in);
        }
    }
}
