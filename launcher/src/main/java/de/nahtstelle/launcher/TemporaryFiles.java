package de.nahtstelle.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where the server unpacks itself, 150 MB at each start. Only a server that is stopped, not killed, tidies up. */
final class TemporaryFiles {
    private TemporaryFiles() {}

    /** Removes what was left there, and has all that comes kept there. */
    static void in(Path directory) {
        try {
            remove(directory);
            System.setProperty(
                    "java.io.tmpdir",
                    Files.createDirectories(directory).toAbsolutePath().toString());
        } catch (IOException refused) {
            throw new CannotStart("the directory " + directory + " cannot be emptied.", refused);
        }
    }

    private static void remove(Path directory) throws IOException {
        if (Files.exists(directory)) {
            for (Path file : deepestFirst(directory)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static List<Path> deepestFirst(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
