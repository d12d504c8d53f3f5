package de.nahtstelle.kills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The database that a portal keeps in its data directory, seen from outside. */
final class OwnDatabase {
    private static final int PORT_LINE = 3;
    private static final String OWNER = "nahtstelle";

    private final Path data;

    OwnDatabase(Path data) {
        this.data = data;
    }

    /** Writes something that only a durable commit keeps; returns how much there is now. */
    long write() {
        return ask("with written as (insert into kernel.topic (name, changes, changed_at)"
                + " values ('standalone', 1, now()) returning name) select count(*) from written");
    }

    long read() {
        return ask("select count(*) from kernel.topic where name = 'standalone'");
    }

    /** Makes it a database of a build that did not yet know whose work a function does. */
    void ageBeforeSharedDesks() {
        tell("delete from kernel.flyway_schema_history where version = '050'");
        tell("drop table kernel.function_works_for");
    }

    /** 1 when it knows whose work a function does, otherwise 0. */
    long sharedDesks() {
        return ask("select count(*) from information_schema.tables where table_schema = 'kernel'"
                + " and table_name = 'function_works_for'");
    }

    /** The day that the portal takes for today. */
    String businessDay() {
        return ask(
                "select cast((now() + make_interval(secs => offset_s)) at time zone 'Europe/Berlin' as date)"
                        + " from kernel.business_clock",
                rows -> rows.getString(1));
    }

    private void tell(String command) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(command);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private long ask(String query) {
        return ask(query, rows -> rows.getLong(1));
    }

    private <T> T ask(String query, Column<T> column) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return column.of(rows);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Connection connect() throws SQLException {
        try {
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + pidFile(PORT_LINE) + "/" + OWNER,
                    OWNER,
                    Files.readString(data.resolve("secrets").resolve("database")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    long postmaster() throws IOException {
        return Long.parseLong(pidFile(0));
    }

    static boolean lives(long process) {
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive).isPresent();
    }

    /** How many processes run from this data directory. */
    long processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> Path.of(command).startsWith(data))
                        .isPresent())
                .count();
    }

    private String pidFile(int line) throws IOException {
        Path file = data.resolve("postgres").resolve("cluster").resolve("postmaster.pid");
        return Files.readAllLines(file).get(line).trim();
    }

    private interface Column<T> {
        T of(ResultSet rows) throws SQLException;
    }
}
