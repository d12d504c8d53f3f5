package de.nahtstelle.benchmarks.customerlist;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Runs a query and reads every value of its rows, with nothing but the driver. */
final class SqlAlone {
    private final DataSource database;

    SqlAlone(DataSource database) {
        this.database = database;
    }

    void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
        }
    }

    /** How the database carries it out, line by line. */
    String plan(String sql) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("explain (analyze, buffers) " + sql);
                ResultSet lines = statement.executeQuery()) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }
}
