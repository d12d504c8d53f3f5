package de.nahtstelle.benchmarks.sampledata;

import java.util.Locale;

/** The Betriebsnummer: seven digits and a check digit. */
final class CompanyNumber {

    private static final int FIRST = 9_100_000;
    private static final int STEP = 7;

    private CompanyNumber() {}

    static String ofOrdinal(int ordinal) {
        return withCheckDigit(String.format(Locale.ROOT, "%07d", FIRST + STEP * ordinal));
    }

    static String withCheckDigit(String firstSeven) {
        return firstSeven + checkDigit(firstSeven);
    }

    static String spoiled(String valid) {
        int wrong = (Character.digit(valid.charAt(7), 10) + 1) % 10;
        return valid.substring(0, 7) + wrong;
    }

    private static int checkDigit(String firstSeven) {
        int sum = 0;
        for (int i = 0; i < firstSeven.length(); i++) {
            int product = Character.digit(firstSeven.charAt(i), 10) * (i % 2 + 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10;
    }
}
