package de.nahtstelle.kills;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A portal as people start it, in a process of its own, on a database that others use as well. */
final class PortalProcess implements AutoCloseable {
    private static final Path JAR = Path.of("..", "launcher", "target", "nahtstelle.jar");
    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final KilledDatabase database;
    private final Path data;
    private final int port;
    private @Nullable Process process;

    PortalProcess(KilledDatabase database) throws IOException {
        this.database = database;
        this.data = Files.createTempDirectory("killed-portal");
        try (ServerSocket socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
    }

    PortalProcess start() throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        JAR.toString(),
                        "--data",
                        data.toString(),
                        "--port",
                        Integer.toString(port),
                        "--sample",
                        "--db-url",
                        database.url())
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("console.txt").toFile());
        command.environment().put("NT_DB_USER", KilledDatabase.USER);
        command.environment().put("NT_DB_PASSWORD", KilledDatabase.PASSWORD);
        process = command.start();
        return this;
    }

    PortalProcess awaitReady() throws IOException, InterruptedException {
        for (long waited = 0; !ready(); waited += 200) {
            if (waited > LONGEST_START.toMillis() || process == null || !process.isAlive()) {
                throw new IllegalStateException("The portal did not start: " + console());
            }
            Thread.sleep(200);
        }
        return this;
    }

    /** As the operating system kills: without any chance to tidy up. */
    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    /** Where it listens. */
    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private boolean ready() throws InterruptedException {
        try {
            return http.send(
                                    HttpRequest.newBuilder(at("/health/ready"))
                                            .timeout(Duration.ofSeconds(5))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String console() throws IOException {
        return Files.readString(data.resolve("console.txt"));
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }
}
