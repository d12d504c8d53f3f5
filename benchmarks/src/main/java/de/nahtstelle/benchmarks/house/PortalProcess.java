package de.nahtstelle.benchmarks.house;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The launcher's jar as a process of its own, with the memory that bin/run gives it. */
final class PortalProcess {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String HEAP = "-Xmx768m";

    private final Process process;
    private final int port;
    private final Duration untilReady;

    private PortalProcess(Process process, int port, Duration untilReady) {
        this.process = process;
        this.port = port;
        this.untilReady = untilReady;
    }

    static PortalProcess start(Path jar, Path data) throws IOException, InterruptedException {
        Path console = Files.createDirectories(data).resolve("console.txt");
        Files.deleteIfExists(console);
        int port = FreePort.next();
        Instant begin = Instant.now();
        Process process = new ProcessBuilder(command(jar, data, port))
                .redirectErrorStream(true)
                .redirectOutput(console.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        awaitReady(process, console, begin.plus(PATIENCE));
        return new PortalProcess(process, port, Duration.between(begin, Instant.now()));
    }

    private static List<String> command(Path jar, Path data, int port) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, HEAP, "-jar", jar.toString(), "--data", data.toString(), "--port", String.valueOf(port));
    }

    private static void awaitReady(Process process, Path console, Instant end)
            throws IOException, InterruptedException {
        while (!Files.readString(console).contains("Ready after")) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                process.destroy();
                throw new IOException("the portal did not start: " + Files.readString(console));
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** From the start of the process to the moment it said that it is ready. */
    Duration untilReady() {
        return untilReady;
    }

    long id() {
        return process.pid();
    }

    void stop() throws IOException {
        process.destroy();
        try {
            if (process.waitFor(60, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new IOException("the portal did not stop within a minute");
    }
}
