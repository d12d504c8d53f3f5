package de.nahtstelle.kernel.persistence;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text that somebody looks for. Each has to be found, in whatever order they stand; case, accents and
 * whether umlauts are written out do not matter.
 */
public final class SearchWords {
    /** No index finds a shorter word. */
    public static final int SHORTEST = 3;

    private static final int MOST = 8;
    private static final Pattern WRITTEN_OUT = Pattern.compile("[aou]e", Pattern.CASE_INSENSITIVE);
    private static final Pattern WILDCARD = Pattern.compile("[\\\\%_]");

    private final List<String> words;

    private SearchWords(List<String> words) {
        this.words = words;
    }

    /** The words of the text; the whole text when no index finds one of them. From the eighth on they stay together. */
    public static SearchWords of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new SearchWords(List.of());
        }
        List<String> words =
                Arrays.stream(text.strip().split("\\s+", MOST)).distinct().toList();
        return new SearchWords(words.stream().anyMatch(SearchWords::indexed) ? words : List.of(text.strip()));
    }

    private static boolean indexed(String word) {
        return word.length() >= SHORTEST;
    }

    /** Whether nothing is looked for. */
    public boolean none() {
        return words.isEmpty();
    }

    /** The places of the words, from nought on. */
    public List<Integer> places() {
        return IntStream.range(0, words.size()).boxed().toList();
    }

    /** The places of the words that an index finds; all of them when none is long enough. */
    public List<Integer> indexed() {
        List<Integer> indexed =
                places().stream().filter(place -> indexed(words.get(place))).toList();
        return indexed.isEmpty() ? places() : indexed;
    }

    /**
     * A condition: the searchable text contains the word at that place. A word with what may be an umlaut written out is
     * looked for as it is written, too: it may begin between the two letters of another one. The pattern is a query of its
     * own, because a function of a parameter is called for every row.
     */
    public String within(String searchable, int place) {
        String folded = searchable + pattern("search_word", place);
        return WRITTEN_OUT.matcher(words.get(place)).find()
                ? "(" + folded + " or " + searchable + pattern("fold", place) + ")"
                : folded;
    }

    private String pattern(String function, int place) {
        return " like (select '%' || kernel." + function + "(:" + parameter(place) + ") || '%')";
    }

    /** A condition: the searchable text contains all of the words. */
    public String allWithin(String searchable) {
        return places().stream().map(place -> within(searchable, place)).collect(Collectors.joining(" and "));
    }

    /** The name of the parameter of the word at that place. */
    public String parameter(int place) {
        return "word" + place;
    }

    /** The parameters of the conditions: whatever a word holds is looked for as it stands. */
    public Map<String, Object> parameters() {
        return places().stream()
                .collect(Collectors.toMap(
                        this::parameter,
                        place -> WILDCARD.matcher(words.get(place)).replaceAll("\\\\$0"),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }
}
