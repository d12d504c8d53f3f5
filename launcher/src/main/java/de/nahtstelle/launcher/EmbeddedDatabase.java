package de.nahtstelle.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * The PostgreSQL that comes with the jar, in the data directory: durable settings, loopback only, passwords instead
 * of trust, the portal's role without superuser rights.
 */
final class EmbeddedDatabase {
    private static final String OWNER = "nahtstelle";

    private final Path home;
    private final String password;

    EmbeddedDatabase(Path data) {
        home = data.toAbsolutePath().resolve("postgres");
        password = Secret.in(data.toAbsolutePath().resolve("secrets").resolve("database"));
    }

    DatabaseAccess start() {
        Path cluster = home.resolve("cluster");
        OrphanedPostgres.stop(cluster, home.resolve("binaries"));
        UnpackedBinaries.removeHalfUnpacked(home.resolve("binaries"));
        UnfinishedCluster.setAside(cluster);
        boolean firstStart = !Files.exists(cluster.resolve("PG_VERSION"));
        try {
            int port = open(cluster, firstStart).getPort();
            if (firstStart) {
                secure(port, cluster);
            }
            return new DatabaseAccess("jdbc:postgresql://127.0.0.1:" + port + "/" + OWNER, OWNER, password);
        } catch (IOException | SQLException | IllegalStateException failure) {
            throw new CannotStart(
                    "the embedded database in " + home + " did not start (" + failure.getMessage() + ").", failure);
        }
    }

    /** Its log says what failed; neither the row that was refused nor the statement, which may hold values. */
    private EmbeddedPostgres open(Path cluster, boolean firstStart) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setOverrideWorkingDirectory(home.resolve("binaries").toFile())
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "de-DE")
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB");
        return (firstStart ? builder : builder.setConnectConfig("password", password)).start();
    }

    private void secure(int port, Path cluster) throws SQLException, IOException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + OWNER + " login password '" + password + "'");
            statement.execute("create database " + OWNER + " owner " + OWNER);
            statement.execute("alter role postgres password '" + password + "'");
            UnfinishedCluster.finish(cluster);
            statement.execute("select pg_reload_conf()");
        }
    }
}
