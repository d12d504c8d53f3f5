package de.nahtstelle.benchmarks.sampledata;

import java.util.List;

/** Names of companies that do not exist: a made-up word, what they do, a legal form. */
final class InventedName {

    private static final List<String> FIRST = List.of(
            "Al", "Bren", "Cor", "Dal", "El", "Fen", "Gar", "Hal", "Il", "Jor", "Kel", "Lor", "Mar", "Nor", "Or", "Pel",
            "Quin", "Ran", "Sel", "Tor", "Ul", "Ver", "Wan", "Zel");
    private static final List<String> SECOND = List.of(
            "ba", "da", "ga", "ka", "la", "ma", "na", "pa", "ra", "sa", "ta", "va", "bo", "do", "go", "ko", "lo", "mo",
            "no");
    private static final List<String> THIRD =
            List.of("dor", "lux", "min", "nex", "rix", "sol", "tec", "via", "wig", "zon", "trum");
    private static final List<String> LEGAL_FORMS =
            List.of("GmbH", "GmbH", "GmbH", "GmbH & Co. KG", "GmbH & Co. KG", "AG", "SE", "KG");

    private InventedName() {}

    /** The three lists have lengths without common divisor: the word is another one for each of the first 5,016. */
    static String of(int number, Industry industry, Draw draw) {
        String word = FIRST.get(number % FIRST.size())
                + SECOND.get(number % SECOND.size())
                + THIRD.get(number % THIRD.size());
        return word + " " + industry.companyWord() + " " + draw.oneOf(LEGAL_FORMS);
    }
}
