package de.nahtstelle.kernel.organisation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds a unit by what somebody wrote: number or name, with or without the abbreviation of its kind, whatever the case
 * and the accents, umlauts written out or not. A part of a name is no name: work would go to a unit that nobody has read.
 */
final class UnitSearch {
    private static final int MOST_CANDIDATES = 6;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern ABBREVIATION_OF_KIND = Pattern.compile("^[a-z]{2,3} ");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s–-]+");

    private final List<UnitName> units;

    UnitSearch(List<UnitName> units) {
        this.units = units;
    }

    NamedUnit find(String text) {
        String wanted = fold(text);
        List<UnitName> exact = Stream.<Predicate<UnitName>>of(
                        unit -> unit.id().toString().equalsIgnoreCase(text.strip()),
                        unit -> fold(unit.number()).equals(wanted),
                        unit -> namesOf(unit).anyMatch(wanted::equals))
                .map(this::those)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        return switch (exact.size()) {
            case 0 -> new NamedUnit.Unknown(containing(wanted));
            case 1 -> new NamedUnit.Known(exact.get(0));
            default ->
                new NamedUnit.Several(exact.stream().limit(MOST_CANDIDATES).toList());
        };
    }

    private List<UnitName> those(Predicate<UnitName> meant) {
        return units.stream().filter(meant).toList();
    }

    private List<UnitName> containing(String wanted) {
        return wanted.isEmpty()
                ? List.of()
                : units.stream()
                        .filter(unit -> namesOf(unit).anyMatch(name -> name.contains(wanted)))
                        .limit(MOST_CANDIDATES)
                        .toList();
    }

    private static Stream<String> namesOf(UnitName unit) {
        String name = fold(unit.shortName());
        String number = " " + fold(unit.number());
        String bare = ABBREVIATION_OF_KIND.matcher(name).replaceFirst("");
        return Stream.of(name + number, name, bare + number, bare, fold(unit.name()));
    }

    private static String fold(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("ß", "ss")
                .toLowerCase(Locale.GERMAN)
                .replaceAll("([aou])e", "$1");
        return BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip();
    }
}
