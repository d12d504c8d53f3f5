package de.nahtstelle.benchmarks.sampledata;

import java.util.Locale;

record Profile(
        int index,
        String name,
        Place seat,
        String seatAgency,
        Industry industry,
        String industryCode,
        int firstOrdinal,
        int siteCount) {

    private static final String LETTERS = "ABCDE";

    String customerNumber() {
        return String.format(Locale.ROOT, "%s%s%06d", seatAgency, LETTERS.charAt(index % LETTERS.length()), 17 + index);
    }

    String companyNumber() {
        return CompanyNumber.ofOrdinal(firstOrdinal);
    }
}
