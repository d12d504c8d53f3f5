package de.nahtstelle.kernel.party;

import java.util.stream.IntStream;

/**
 * The Betriebsnummer: seven digits and a check digit. The digits are weighted 1, 2, 1, 2, 1, 2, 1, the digit sums of
 * the products added; the last digit of the sum is the check digit.
 */
public final class CompanyNumber {
    private static final int DIGITS = 8;

    private CompanyNumber() {}

    /** Whether the number has eight digits and the right check digit. */
    public static boolean isValid(String number) {
        return number.matches("[0-9]{" + DIGITS + "}") && checkDigit(number) == number.charAt(DIGITS - 1) - '0';
    }

    private static int checkDigit(String number) {
        return IntStream.range(0, DIGITS - 1)
                        .map(i -> (number.charAt(i) - '0') * (1 + i % 2))
                        .map(product -> product / 10 + product % 10)
                        .sum()
                % 10;
    }
}
