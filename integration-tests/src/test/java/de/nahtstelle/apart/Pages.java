package de.nahtstelle.apart;

import de.nahtstelle.architecture.Servlets;
import de.nahtstelle.architecture.Sources;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every page and every file of the portal, found in the sources, so that none is forgotten; the choice of language is none. */
final class Pages {
    private static final Path WEBAPP = Path.of("..", "web", "src", "main", "webapp");
    private static final Pattern VIEW_PARAMETER = Pattern.compile("f:viewParam name=\"(\\w+)\"");

    private Pages() {}

    /** The addresses as such. */
    static List<String> all() {
        Stream<String> pages = Sources.in("src/main/webapp", ".xhtml").stream()
                .filter(file -> !file.toString().contains("WEB-INF"))
                .map(file -> "/" + WEBAPP.toAbsolutePath().normalize().relativize(file));
        Stream<String> files = Servlets.all().stream().filter(file -> !file.equals("/language"));
        return Stream.concat(pages, files).sorted().toList();
    }

    /** Every page and file, given the value under each name it takes one, or may take one in its bean. */
    static List<Question> naming(String value) {
        String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
        return all().stream()
                .flatMap(page -> names(page).map(name -> page + "?" + name + "=" + encoded))
                .map(Question::page)
                .toList();
    }

    /** Not the place where a list begins: that names no subject, and any text is some place. */
    private static Stream<String> names(String page) {
        Path source = WEBAPP.resolve(page.substring(1));
        Stream<String> own = Files.exists(source)
                ? VIEW_PARAMETER.matcher(Sources.text(source)).results().map(match -> match.group(1))
                : Stream.of();
        return Stream.concat(own, Stream.of("id", "customer", "receiver", "filter"))
                .filter(name -> !name.equals("at"))
                .distinct();
    }
}
