package de.nahtstelle.guarantees;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;

/** Statements by the name of the constraint that refuses them, as a file lists them. */
final class Statements {
    private Statements() {}

    static Map<String, String> of(String file) throws IOException {
        Properties listed = new Properties();
        try (InputStream stream = Objects.requireNonNull(Statements.class.getResourceAsStream("/guarantees/" + file));
                Reader text = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            listed.load(text);
        }
        Map<String, String> statements = new TreeMap<>();
        listed.stringPropertyNames().forEach(name -> statements.put(name, listed.getProperty(name)));
        return statements;
    }

    /** The statement of one writer: {@code :new} is an id of the writer's own, the others are shared. */
    static String filled(String sql, UUID own, Map<String, UUID> shared) {
        String filled = sql.replace(":new", quoted(own));
        for (Map.Entry<String, UUID> one : shared.entrySet()) {
            filled = filled.replace(":" + one.getKey(), quoted(one.getValue()));
        }
        return filled;
    }

    private static String quoted(UUID id) {
        return "cast('" + id + "' as uuid)";
    }
}
