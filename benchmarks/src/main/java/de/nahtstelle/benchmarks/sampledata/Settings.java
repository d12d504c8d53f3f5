package de.nahtstelle.benchmarks.sampledata;

import java.nio.file.Path;
import java.time.LocalDate;

record Settings(long seed, int customers, int sites, int offers, Path target) {

    static final LocalDate BUSINESS_DATE = LocalDate.of(2022, 11, 7);

    private static final int MOST_SITES = 100_000;

    Settings {
        if (customers < 1 || sites < 2 * customers || sites > MOST_SITES || offers < 0) {
            throw new IllegalArgumentException(
                    "need customers >= 1, 2 * customers <= sites <= " + MOST_SITES + ", offers >= 0");
        }
    }

    static Settings of(String... arguments) {
        if (arguments.length != 5) {
            throw new IllegalArgumentException("usage: seed customers sites offers target-directory");
        }
        return new Settings(
                Long.parseLong(arguments[0]),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]),
                Path.of(arguments[4]));
    }
}
