package de.nahtstelle.coverage;

import de.nahtstelle.architecture.Sources;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the message bundles say of rules. */
final class RuleWords {
    private static final Path BUNDLES = Path.of("../web/src/main/resources/de/nahtstelle/web");

    private RuleWords() {}

    /** The rules of which a message says this, for instance why they refused. */
    static Set<String> rulesWith(String what, String language) {
        Pattern key = Pattern.compile("(?m)^rule\\.(\\S+)\\." + what + "=");
        return Stream.of("kam_", "messages_")
                .map(bundle -> Sources.text(BUNDLES.resolve(bundle + language + ".properties")))
                .flatMap(text -> key.matcher(text).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
