package de.nahtstelle.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"messages", "faces", "home", "organisation", "directive"})
    void everyTextExistsInBothLanguages(String bundle) {
        assertEquals(keys(bundle, Locale.GERMAN), keys(bundle, Locale.ENGLISH));
    }

    private static Set<String> keys(String bundle, Locale language) {
        return new TreeSet<>(ResourceBundle.getBundle("de.nahtstelle.web." + bundle, language)
                .keySet());
    }
}
