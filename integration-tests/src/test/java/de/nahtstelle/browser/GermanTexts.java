package de.nahtstelle.browser;

import de.nahtstelle.portal.TestDatabase;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every German message that reads differently in English: none of them may stand on an English page. Names of units
 * and of the product are proper names in both languages, and some read like a message.
 */
final class GermanTexts {
    private static final Path BUNDLES = Path.of("../web/src/main/resources/de/nahtstelle/web");

    private static final String PRODUCT = "Nahtstelle";

    private static final Set<String> ALL = all();

    private GermanTexts() {}

    static boolean contains(String text) {
        return ALL.contains(text);
    }

    private static Set<String> all() {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            Set<String> texts = new HashSet<>();
            files.filter(file -> file.toString().endsWith("_de.properties"))
                    .forEach(german -> texts.addAll(differing(german)));
            texts.removeAll(namesOfUnits());
            texts.remove(PRODUCT);
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> namesOfUnits() {
        Set<String> names = new HashSet<>();
        try (Connection database = TestDatabase.connect();
                ResultSet found = database.createStatement()
                        .executeQuery("select name from kernel.unit union select short_name from kernel.unit")) {
            while (found.next()) {
                names.add(found.getString(1));
            }
            return names;
        } catch (SQLException wrong) {
            throw new IllegalStateException("The names of the units cannot be asked for", wrong);
        }
    }

    private static List<String> differing(Path german) {
        Properties de = read(german);
        Properties en = read(Path.of(german.toString().replace("_de.properties", "_en.properties")));
        return de.stringPropertyNames().stream()
                .filter(key -> !de.getProperty(key).equals(en.getProperty(key)))
                .map(de::getProperty)
                .toList();
    }

    private static Properties read(Path file) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
