package de.nahtstelle.benchmarks.seed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * Fills a database with customers numbered from 1, set-based and without chance: the same number always gives the same
 * customer, with sites, responsibility and, for some, an open handover to an agency.
 */
public final class Seeding {
    private static final int AT_A_TIME = 100_000;
    private static final String NUMBERS = "set local seed.first = %d; set local seed.last = %d;";

    private final DataSource database;

    /** For this database, as the role that owns it. */
    public Seeding(DataSource database) {
        this.database = database;
    }

    /** Adds what is missing to that many customers. */
    public void fillUpTo(int customers) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            int present = present(statement);
            if (present < customers) {
                connection.setAutoCommit(false);
                statement.execute(script("functions.sql") + script("without-indexes.sql"));
                fill(connection, present, customers);
                statement.execute(script("with-indexes.sql"));
                connection.commit();
                connection.setAutoCommit(true);
                statement.execute("vacuum (analyze)");
            }
        }
    }

    private static void fill(Connection connection, int present, int wanted) throws SQLException, IOException {
        String rows = script("customers.sql");
        try (Statement statement = connection.createStatement()) {
            for (int first = present + 1; first <= wanted; first += AT_A_TIME) {
                int last = Math.min(wanted, first + AT_A_TIME - 1);
                statement.execute(NUMBERS.formatted(first, last) + rows);
                connection.commit();
            }
        }
    }

    private static int present(Statement statement) throws SQLException {
        try (ResultSet count = statement.executeQuery("select count(*) from kam.customer")) {
            count.next();
            return count.getInt(1);
        }
    }

    private static String script(String name) throws IOException {
        try (InputStream file = Seeding.class.getResourceAsStream("/seed/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
