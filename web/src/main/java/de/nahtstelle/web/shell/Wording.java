package de.nahtstelle.web.shell;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts facts into a text, which names them in braces. With two words behind it, as in <q>{findings|Befund|Befunde}</q>,
 * a number stands with the first word when it is one and with the second when it is not. What stands in square brackets
 * is left out when one of its facts is not known, as in <q>agreed[: {remarks}]</q>.
 */
final class Wording {
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]\\w*)(?:\\|([^|{}]+)\\|([^|{}]+))?}");

    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");

    private Wording() {}

    static String fill(String text, Map<String, ?> facts, Locale locale) {
        return PLACE.matcher(withoutUnknown(text, facts))
                .replaceAll(found -> Matcher.quoteReplacement(
                        facts.containsKey(found.group(1)) ? fact(found, facts, locale) : found.group()));
    }

    private static String withoutUnknown(String text, Map<String, ?> facts) {
        return OPTIONAL.matcher(text)
                .replaceAll(part ->
                        PLACE.matcher(part.group(1)).results().allMatch(place -> facts.containsKey(place.group(1)))
                                ? Matcher.quoteReplacement(part.group(1))
                                : "");
    }

    /** One after the other; sentences are told apart by more than a comma, which they contain, and end with the list. */
    static String listed(List<String> facts) {
        boolean sentences = facts.stream().anyMatch(fact -> fact.endsWith("."));
        return facts.stream()
                .map(fact -> fact.replaceFirst("\\.$", ""))
                .collect(Collectors.joining(sentences ? "; " : ", "));
    }

    private static String fact(MatchResult place, Map<String, ?> facts, Locale locale) {
        String fact = Format.fact(facts.get(place.group(1)), locale);
        if (place.group(2) == null) {
            return fact;
        }
        return fact + " " + ("1".equals(fact) ? place.group(2) : place.group(3));
    }
}
