package de.nahtstelle.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project, as they stand in the working copy. */
public final class Sources {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> MODULES = List.of(
            "shared-kernel",
            "kam-module",
            "krm-module",
            "bak-module",
            "soc-module",
            "web",
            "launcher",
            "benchmarks",
            "integration-tests");

    private Sources() {}

    /** Files below a folder of each module, by the ending of their names. */
    public static List<Path> in(String folder, String ending) {
        return MODULES.stream()
                .map(module -> ROOT.resolve(module).resolve(folder))
                .filter(Files::isDirectory)
                .flatMap(directory -> below(directory, ending).stream())
                .toList();
    }

    private static List<Path> below(Path directory, String ending) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text of a file. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
