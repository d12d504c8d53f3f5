package de.nahtstelle.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the sources of the portal say, to find keys of messages nobody asks for. A key is asked for when it stands there
 * in quotes, or when its beginning does, up to a full stop, and each part of the rest is a word of the sources: such
 * keys are put together at run time. A phrase of the data stands in a key with hyphens.
 */
final class Words {
    private static final Pattern QUOTED = Pattern.compile("[\"']([A-Za-z0-9.-]+)[\"']");
    private static final Pattern PHRASE = Pattern.compile("'([a-z]+(?: [a-z]+)+)'");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]+");
    private static final List<String> KINDS = List.of(".java", ".xhtml", ".sql", ".csv");

    private final Set<String> quoted = new TreeSet<>();
    private final Set<String> words = new TreeSet<>();

    private Words() {}

    /** The words of all modules. */
    static Words ofTheHouse() throws IOException {
        Words found = new Words();
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            modules.map(module -> module.resolve("src/main"))
                    .filter(Files::isDirectory)
                    .forEach(found::read);
        }
        return found;
    }

    /** The words of one text. */
    static Words of(String text) {
        Words found = new Words();
        found.add(text);
        return found;
    }

    boolean askFor(String key) {
        return quoted.contains(key)
                || Stream.iterate(key.indexOf('.'), dot -> dot >= 0, dot -> key.indexOf('.', dot + 1))
                        .anyMatch(dot -> quoted.contains(key.substring(0, dot + 1)) && known(key.substring(dot + 1)));
    }

    private boolean known(String rest) {
        return Stream.of(rest.split("\\."))
                .allMatch(part -> words.contains(part)
                        || words.contains(part.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private void read(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> KINDS.stream().anyMatch(file.toString()::endsWith))
                    .forEach(file -> add(text(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String text) {
        QUOTED.matcher(text).results().forEach(found -> quoted.add(found.group(1)));
        PHRASE.matcher(text).results().forEach(found -> words.add(found.group(1).replace(' ', '-')));
        WORD.matcher(text).results().forEach(found -> words.add(found.group()));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
