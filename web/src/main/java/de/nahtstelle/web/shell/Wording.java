package de.nahtstelle.web.shell;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts facts into a text, which names them in braces. */
final class Wording {
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]\\w*)}");

    private Wording() {}

    static String fill(String text, Map<String, ?> facts, Locale locale) {
        return PLACE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        facts.containsKey(found.group(1))
                                ? Format.fact(facts.get(found.group(1)), locale)
                                : found.group()));
    }
}
