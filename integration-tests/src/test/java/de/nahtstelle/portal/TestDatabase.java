package de.nahtstelle.portal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The PostgreSQL of this test run: empty at the start, gone at the end, with the same locale as the launcher's and a
 * role without superuser rights, which may take the role of a single context. Not durable: what survives a crash is tested with processes of the launcher.
 */
public final class TestDatabase {
    static final String USER = "nahtstelle";
    static final String PASSWORD = "nahtstelle";
    private static final List<String> CONTEXTS = List.of("kam", "krm", "bak", "soc");
    private static final String URL = "nahtstelle.test.database";

    private TestDatabase() {}

    static String start() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Path.of(System.getProperty("java.io.tmpdir"), "postgres")
                        .toFile())
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "de-DE")
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("max_connections", "100")
                .start();
        try (Connection admin = server.getPostgresDatabase().getConnection();
                Statement statement = admin.createStatement()) {
            statement.execute("create role " + USER + " login password '" + PASSWORD + "'");
            for (String context : CONTEXTS) {
                statement.execute("create role nt_" + context);
                statement.execute("grant nt_" + context + " to " + USER);
            }
            statement.execute("create database " + USER + " owner " + USER);
        } catch (SQLException refused) {
            throw new IOException(refused);
        }
        String url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + USER;
        System.setProperty(URL, url);
        return url;
    }

    /** A connection for tests on the client's side; tests in the container inject what they need. */
    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(System.getProperty(URL), USER, PASSWORD);
    }
}
