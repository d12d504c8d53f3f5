package de.nahtstelle.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Names the sample users at start; the build takes their file from the kernel. */
final class SampleUsers {
    private static final int NAME = 0;
    private static final int DESCRIPTION = 5;

    private SampleUsers() {}

    static void tell(PrintStream console) {
        InputStream file = SampleUsers.class.getResourceAsStream("/sample/people.csv");
        if (file == null) {
            throw new CannotStart("the jar is incomplete: the sample users are missing.");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(row -> console.printf(Locale.ROOT, "  %-18s %s%n", row[NAME], row[DESCRIPTION]));
        } catch (IOException unreadable) {
            throw new CannotStart("the list of sample users cannot be read.", unreadable);
        }
    }
}
