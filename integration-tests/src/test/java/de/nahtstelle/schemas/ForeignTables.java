package de.nahtstelle.schemas;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds tables of other contexts in the SQL of a module, in Java text and in migrations alike. */
final class ForeignTables {
    private static final Pattern TABLE = Pattern.compile(
            "\\b(?:from|join|into|update|references|table|on|copy|lock)\\s+(?:only\\s+)?(kam|krm|bak|soc|kernel)\\.([a-z_]+)",
            Pattern.CASE_INSENSITIVE);

    private ForeignTables() {}

    static List<String> in(Path module, String own) throws IOException {
        return SqlSources.search(module, (file, text) -> in(file, text, own));
    }

    static Stream<String> in(Path file, String text, String own) {
        return TABLE.matcher(text)
                .results()
                .filter(found -> !found.group(1).equals(own) && !found.group(1).equals("kernel"))
                .map(found -> file.getFileName() + ": " + table(found));
    }

    private static String table(MatchResult found) {
        return found.group(1) + "." + found.group(2);
    }
}
