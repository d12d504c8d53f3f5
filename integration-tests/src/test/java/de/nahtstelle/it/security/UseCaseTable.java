package de.nahtstelle.it.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * {@code use-cases.csv}: use case, the permission it asks for, then one column for each function. What is tried
 * is a stranger's; the former GKB, which prepares only what its own region answers for, is therefore refused the steps.
 */
final class UseCaseTable {
    private static final int FIRST = 2;

    private UseCaseTable() {}

    static List<String> functions() {
        List<String> header = cells(lines().get(0));
        return header.subList(FIRST, header.size());
    }

    static List<String> rows() {
        return lines().stream().skip(1).toList();
    }

    /** The use cases of {@code carried-out.csv}, in which whoever only guesses comes to nothing. */
    static List<String> carriedOutByTests() {
        return lines("/carried-out.csv").stream()
                .skip(1)
                .map(line -> cells(line).get(0))
                .toList();
    }

    /**
     * What was observed, as the table writes it. A function that is let in has an x; it has "own" where others are
     * shown what is a stranger's and it is not, and where everybody is let in to what is their own.
     */
    static String row(String useCase, List<Attempt> attempts) {
        boolean toAll = attempts.stream().noneMatch(Attempt::refused);
        boolean shown = attempts.stream().anyMatch(Attempt::sawAStrangers);
        String permissions = attempts.stream()
                .map(Attempt::refusedFor)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" "));
        return useCase + "," + permissions + ","
                + attempts.stream()
                        .map(attempt -> entry(attempt, toAll || shown))
                        .collect(Collectors.joining(","));
    }

    private static String entry(Attempt attempt, boolean sightMatters) {
        if (attempt.refused()) {
            return "";
        }
        return sightMatters && attempt.answered() && !attempt.sawAStrangers() ? "own" : "x";
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split(",", -1));
    }

    private static List<String> lines() {
        return lines("/use-cases.csv");
    }

    private static List<String> lines(String resource) {
        try (InputStream file = Objects.requireNonNull(UseCaseTable.class.getResourceAsStream(resource))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
