package de.nahtstelle.kills;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A portal as people start it, in a process of its own. */
public final class PortalProcess implements AutoCloseable {
    /** Many a process lives for seconds only: it is compiled quickly rather than well, and needs one collector thread. */
    private static final List<String> QUICKLY = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final Path JAR = Path.of("..", "launcher", "target", "nahtstelle.jar");
    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final Duration LONGEST_STOP = Duration.ofMinutes(1);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Path data;
    private final List<String> options;
    private final int port;
    private final Map<String, String> environment = new HashMap<>();
    private Path console;
    private @Nullable Process process;

    private PortalProcess(Path data, List<String> options) throws IOException {
        this.data = data;
        this.options = options;
        this.console = data.resolve("console.txt");
        try (ServerSocket socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
    }

    /** On a database that others use as well. */
    public PortalProcess(KilledDatabase database) throws IOException {
        this(Files.createTempDirectory("killed-portal"), List.of("--sample", "--db-url", database.url()));
    }

    /** The same, and the database knows it by that name. */
    PortalProcess(KilledDatabase database, String name) throws IOException {
        this(
                Files.createTempDirectory("killed-portal"),
                List.of("--sample", "--db-url", database.url() + "?ApplicationName=" + name));
    }

    /** With the database of its own, in that directory. */
    static PortalProcess embedded(Path data) throws IOException {
        return new PortalProcess(data, List.of());
    }

    /** The same without sample users, so on the day of the machine. */
    static PortalProcess emptyHouse(Path data) throws IOException {
        return new PortalProcess(data, List.of("--empty"));
    }

    /** On a database that is not there. */
    static PortalProcess withoutDatabase(Path data) throws IOException {
        return new PortalProcess(data, List.of("--db-url", "jdbc:postgresql://127.0.0.1:1/nowhere"));
    }

    /** Keeps what it says in that directory instead of its own. */
    PortalProcess tellingIn(Path directory) {
        console = directory.resolve("console.txt");
        return this;
    }

    /** With further environment variables. */
    public PortalProcess knowing(Map<String, String> variables) {
        environment.putAll(variables);
        return this;
    }

    /** Starts it, without waiting. */
    public PortalProcess start() throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        command.addAll(QUICKLY);
        command.addAll(List.of("-jar", JAR.toString(), "--data", data.toString(), "--port", Integer.toString(port)));
        command.addAll(options);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console.toFile());
        builder.environment().put("NT_DB_USER", KilledDatabase.USER);
        builder.environment().put("NT_DB_PASSWORD", KilledDatabase.PASSWORD);
        builder.environment().putAll(environment);
        process = builder.start();
        return this;
    }

    /** Waits until people can use it. */
    public PortalProcess awaitReady() throws IOException, InterruptedException {
        for (long waited = 0; !ready(); waited += 200) {
            if (waited > LONGEST_START.toMillis() || process == null || !process.isAlive()) {
                throw new IllegalStateException("The portal did not start: " + console());
            }
            Thread.sleep(200);
        }
        return this;
    }

    /** What the first answer on its port says to somebody who asks from the start on. */
    int firstAnswer(String path) throws IOException, InterruptedException {
        for (long waited = 0; waited < LONGEST_START.toMillis(); waited += 20) {
            try {
                return http.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.discarding())
                        .statusCode();
            } catch (ConnectException closed) {
                Thread.sleep(20);
            }
        }
        throw new IllegalStateException("Nothing answers: " + console());
    }

    /** The cookies that these addresses give to somebody who has none. */
    List<String> cookies(String... paths) throws IOException, InterruptedException {
        List<String> given = new ArrayList<>();
        for (String path : paths) {
            given.addAll(http.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .allValues("Set-Cookie"));
        }
        return given;
    }

    /** As the operating system kills: without any chance to tidy up. */
    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    /** By SIGTERM, which does what Ctrl-C does; that signal is deaf in what a shell has started in the background. */
    void stop() throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The portal does not stop");
            }
        }
    }

    /** What it ends with when it ends by itself. */
    public int exitCode() throws InterruptedException {
        return process == null ? 0 : process.waitFor();
    }

    /** The port that it was given. */
    int port() {
        return port;
    }

    /** Where it listens. */
    public URI at(String path) {
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

    /** What a person reads who started it, once those words stand there. */
    String awaitConsole(String words) throws IOException, InterruptedException {
        for (int attempt = 0; !console().contains(words) && attempt < 50; attempt++) {
            Thread.sleep(200);
        }
        return console();
    }

    /** What a person reads who started it. */
    String console() throws IOException {
        return Files.readString(console);
    }

    /** What the server and the portal in it have written down. */
    public String log() throws IOException {
        return Files.readString(data.resolve("log").resolve("server.log"));
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }
}
