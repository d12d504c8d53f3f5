package de.nahtstelle.architecture;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The addresses of files and decisions outside Faces, found in the sources, so that none is forgotten. */
public final class Servlets {
    private static final Pattern ANNOTATION = Pattern.compile("@WebServlet\\(([^)]*)\\)");
    private static final Pattern ADDRESS = Pattern.compile("\"(/[^\"]*)\"");

    private Servlets() {}

    /** All of them, in order. */
    public static List<String> all() {
        return Sources.in("src/main/java", ".java").stream()
                .flatMap(file -> ANNOTATION.matcher(Sources.text(file)).results())
                .flatMap(Servlets::addresses)
                .sorted()
                .toList();
    }

    private static Stream<String> addresses(MatchResult annotation) {
        return ADDRESS.matcher(annotation.group(1)).results().map(found -> found.group(1));
    }
}
