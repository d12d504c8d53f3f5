package de.nahtstelle.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kam.KamFunctions;
import de.nahtstelle.kernel.security.Functions;
import de.nahtstelle.web.shell.Place;
import java.lang.reflect.Field;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BeginningsTest {
    static Stream<String> functions() {
        return Stream.of(Functions.class, KamFunctions.class)
                .flatMap(type -> Stream.of(type.getFields()))
                .map(BeginningsTest::code);
    }

    @ParameterizedTest
    @MethodSource("functions")
    void everyFunctionBeginsWhereItMayWork(String function) {
        Place beginning = Beginnings.of(function);
        assertThat(beginning).isNotNull();
        assertThat(Objects.requireNonNull(beginning).opensFor(function)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void everyFunctionIsToldHowItBegins(String function) {
        ResourceBundle words = ResourceBundle.getBundle("de.nahtstelle.web.home", Locale.GERMAN);
        assertThat(words.containsKey("begin." + function)).isTrue();
        assertThat(words.containsKey("beginLink."
                        + Objects.requireNonNull(Beginnings.of(function)).key()))
                .isTrue();
    }

    @Test
    void aFunctionThatMayDoNothingBeginsNowhere() {
        assertThat(Beginnings.of("VISITOR")).isNull();
    }

    private static String code(Field function) {
        try {
            return String.valueOf(function.get(null));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
