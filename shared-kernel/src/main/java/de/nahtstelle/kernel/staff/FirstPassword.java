package de.nahtstelle.kernel.staff;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A password for one sign-in, made to be read out: four groups without letters that are taken for one another. */
final class FirstPassword {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private FirstPassword() {}

    static String next() {
        return RANDOM.ints(GROUPS, 0, Integer.MAX_VALUE)
                .mapToObj(any -> group())
                .collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(GROUP, 0, CHARACTERS.length())
                .mapToObj(index -> String.valueOf(CHARACTERS.charAt(index)))
                .collect(Collectors.joining());
    }
}
