package de.nahtstelle.benchmarks.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** The portal as a person starts it, in a process and a data directory of its own, with a token to work with. */
final class StartedPortal implements AutoCloseable {
    static final String TOKEN = "measurement-measurement-measurement";
    private static final int LINE_OF_PORT = 3;
    private static final int PATIENCE_SECONDS = 300;

    private final Process process;
    private final Path data;
    private final int port;

    private StartedPortal(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.port = port;
    }

    static StartedPortal start(Path jar, Path data, int port) throws IOException, InterruptedException, SQLException {
        Path out = Files.createDirectories(data).resolve("console");
        Process process = new ProcessBuilder(
                        "java",
                        "-Xmx768m",
                        "-jar",
                        jar.toString(),
                        "--data",
                        data.toString(),
                        "--port",
                        Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        StartedPortal portal = new StartedPortal(process, data, port);
        portal.awaitReady(out);
        portal.allowToken();
        return portal;
    }

    private void awaitReady(Path out) throws IOException, InterruptedException {
        for (int second = 0; second < PATIENCE_SECONDS && process.isAlive(); second++) {
            if (Files.readString(out).contains("Ready after")) {
                return;
            }
            Thread.sleep(1000);
        }
        throw new IOException("The portal did not start: " + Files.readString(out));
    }

    private void allowToken() throws IOException, SQLException {
        try (Connection db = connect();
                PreparedStatement insert = db.prepareStatement("""
                        insert into kernel.api_token (id, token_hash, membership, name, valid_to)
                        select kernel.uuid7(), sha256(convert_to(?, 'UTF8')), m.id, 'measurement', '9999-12-31'
                          from kernel.membership m where m.function = 'HEAD_OF_KAM'
                        """)) {
            insert.setString(1, TOKEN);
            insert.executeUpdate();
        }
    }

    String api() {
        return "http://localhost:" + port + "/api/v1";
    }

    Connection connect() throws IOException, SQLException {
        String port = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                .get(LINE_OF_PORT)
                .strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/nahtstelle",
                "nahtstelle",
                Files.readString(data.resolve("secrets/database")).strip());
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
    }
}
