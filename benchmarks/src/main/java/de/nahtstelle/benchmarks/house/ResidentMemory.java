package de.nahtstelle.benchmarks.house;

import de.nahtstelle.benchmarks.figure.Quantity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads from Linux how much memory processes hold, each shared page divided among those that share it. */
final class ResidentMemory {
    private static final double KILOBYTES_PER_MEGABYTE = 1_024;

    private ResidentMemory() {}

    static Quantity ofProcess(long process) throws IOException {
        return Quantity.megabytes(kilobytes(process) / KILOBYTES_PER_MEGABYTE);
    }

    static Quantity ofProcessAndChildren(long process) throws IOException {
        List<Long> family = ProcessHandle.of(process).stream()
                .flatMap(parent -> Stream.concat(Stream.of(parent), parent.descendants()))
                .map(ProcessHandle::pid)
                .toList();
        long kilobytes = 0;
        for (long member : family) {
            kilobytes += kilobytes(member);
        }
        return Quantity.megabytes(kilobytes / KILOBYTES_PER_MEGABYTE);
    }

    private static long kilobytes(long process) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(process), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }
}
