package de.nahtstelle.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** An unpacking that was interrupted leaves a directory without its mark, with which every later start would fail. */
final class UnpackedBinaries {
    private UnpackedBinaries() {}

    static void removeHalfUnpacked(Path directory) {
        try {
            Files.createDirectories(directory);
            for (Path unpacked : list(directory)) {
                if (directory.relativize(unpacked).toString().startsWith("PG-")
                        && !Files.exists(unpacked.resolve(".exists"))) {
                    delete(unpacked);
                }
            }
        } catch (IOException refused) {
            throw new CannotStart("the directory " + directory + " cannot be prepared.", refused);
        }
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.filter(Files::isDirectory).toList();
        }
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree).sorted(Comparator.reverseOrder())) {
            files.forEach(UnpackedBinaries::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
