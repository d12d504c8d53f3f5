package de.nahtstelle.schemas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What of a module may hold SQL: Java text and migrations. */
final class SqlSources {
    private SqlSources() {}

    /** What a search finds in the text of each file. */
    static List<String> search(Path module, BiFunction<Path, String, Stream<String>> search) throws IOException {
        try (Stream<Path> files = Files.walk(module.resolve("src").resolve("main"))) {
            return files.filter(SqlSources::mayHoldSql)
                    .flatMap(file -> search.apply(file, text(file)))
                    .toList();
        }
    }

    private static boolean mayHoldSql(Path file) {
        return file.toString().endsWith(".java") || file.toString().endsWith(".sql");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
