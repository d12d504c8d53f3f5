package de.nahtstelle.benchmarks.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.postgresql.PGConnection;

/** The measure: COPY of rows that are in the database already into an empty table with the same indexes. */
final class PlainCopy {
    private final Connection db;
    private final Path directory;

    PlainCopy(Connection db, Path directory) {
        this.db = db;
        this.directory = directory;
    }

    /** How long COPY of the rows of the table takes that meet the condition. */
    Duration of(String table, String condition) throws SQLException, IOException {
        Path file = directory.resolve("copy");
        var copy = db.unwrap(PGConnection.class).getCopyAPI();
        try (var target = Files.newOutputStream(file)) {
            copy.copyOut("copy (select * from " + table + " where " + condition + ") to stdout", target);
        }
        execute("drop table if exists public.plain");
        execute("create table public.plain (like " + table + " including all)");
        Instant begin = Instant.now();
        try (InputStream rows = Files.newInputStream(file)) {
            copy.copyIn("copy public.plain from stdin", rows);
        }
        Duration taken = Duration.between(begin, Instant.now());
        execute("drop table public.plain");
        Files.delete(file);
        return taken;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = db.createStatement()) {
            statement.execute(sql);
        }
    }
}
