package de.nahtstelle.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/** On what machine and when, and whether it had something else to do at the same time. */
final class Circumstances {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Circumstances() {}

    static String now() throws IOException {
        return String.format(
                Locale.ROOT,
                "Measured at %s UTC on %s, %d processors, Java %s, load average %.1f at the end.",
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).format(LocalDateTime.now(ZoneOffset.UTC)),
                processor(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String processor() throws IOException {
        if (!Files.exists(PROCESSORS)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).trim())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }
}
