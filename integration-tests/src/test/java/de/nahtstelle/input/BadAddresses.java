package de.nahtstelle.input;

import de.nahtstelle.architecture.Servlets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses of pages and files with one bad parameter. */
final class BadAddresses {
    private static final Path SOURCES = Path.of("../web/src/main");
    private static final Pattern NAMES = Pattern.compile("\\bname=\"([A-Za-z]+)\"|getParameter\\(\"([A-Za-z]+)\"\\)");
    private static final String ID = "01890a5d-ac96-774b-bcce-b302099a8057";
    private static final List<String> VALUES = List.of(
            "a%00b",
            "%ED%A0%80",
            "%zz",
            "'",
            "x".repeat(5000),
            "no-id",
            "0".repeat(36),
            "1-1-1-1-1",
            "-1",
            "99999999999999999999",
            "2022-13-45",
            "%2B999999999-12-31",
            cursor("a", ID),
            cursor("a\0b", ID),
            cursor("9999-99-99", ID),
            cursor("+999999999-12-31T00:00:00Z", ID),
            cursor("99999999999", ID),
            cursor("a"),
            cursor("1", "1"));

    private static final int LONG = 60;
    private static final Set<String> PARAMETERS = parameters();

    private BadAddresses() {}

    /** For each bad value an address in which every parameter has it that the address does not name yet. */
    static List<String> of(String address) {
        String beginning = address + (address.contains("?") ? "&" : "?");
        return VALUES.stream()
                .map(value -> PARAMETERS.stream()
                        .filter(name -> !address.matches(".*[?&]" + name + "=.*"))
                        .map(name -> name + "=" + (value.length() > LONG ? value.substring(0, LONG) : value))
                        .collect(Collectors.joining("&", beginning, "")))
                .toList();
    }

    /** The address with each bad value in place of its own parameter. */
    static List<String> replacing(String address) {
        return address.contains("=")
                ? VALUES.stream()
                        .map(value -> address.substring(0, address.indexOf('=') + 1) + value)
                        .toList()
                : List.of();
    }

    /** Where files and decisions are asked for. */
    static List<String> servlets() {
        return Servlets.all().stream().filter(path -> !path.contains("*")).toList();
    }

    private static Set<String> parameters() {
        Set<String> names = new TreeSet<>();
        Stream.concat(texts(".xhtml"), texts(".java")).forEach(text -> {
            Matcher found = NAMES.matcher(text);
            while (found.find()) {
                names.add(found.group(1) == null ? found.group(2) : found.group(1));
            }
        });
        return names;
    }

    private static Stream<String> texts(String ending) {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(ending)).map(BadAddresses::text).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String cursor(String... key) {
        return "n"
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(String.join("\u001f", key).getBytes(StandardCharsets.UTF_8));
    }
}
