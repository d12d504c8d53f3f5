package de.nahtstelle.kernel.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** Reference files on the class path, each loaded into a temporary text table from which set-based SQL takes it. */
public final class ReferenceFiles {
    private final Connection connection;

    ReferenceFiles(Connection connection) {
        this.connection = connection;
    }

    /**
     * Copies one file into a temporary table that ends with the transaction.
     *
     * @param resource absolute name on the class path
     * @param columns the columns of the file's header, in its order
     */
    public void load(String resource, String table, String... columns) throws SQLException, IOException {
        run("create temporary table " + table + " (" + String.join(" text, ", columns) + " text) on commit drop");
        try (InputStream file = open(resource)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin (format csv, header match)", file);
        }
    }

    /** Runs a script in the transaction of the load. */
    public void script(String resource) throws SQLException, IOException {
        run(text(resource));
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs one statement with text parameters in the transaction of the load. */
    public void execute(String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }

    /** The text of a file, in UTF-8. */
    public static String text(String resource) throws IOException {
        try (InputStream file = open(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String resource) {
        InputStream file = ReferenceFiles.class.getResourceAsStream(resource);
        if (file == null) {
            throw new IllegalStateException("Reference file missing on the class path: " + resource);
        }
        return file;
    }
}
