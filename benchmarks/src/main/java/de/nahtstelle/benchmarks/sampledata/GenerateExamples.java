package de.nahtstelle.benchmarks.sampledata;

import java.io.IOException;

/**
 * Writes the sample files of large customers and job offers, as a program of its own, so that anyone can make them
 * again, or larger ones for a measurement. Arguments: seed, customers, sites, offers, target directory.
 */
public final class GenerateExamples {

    private GenerateExamples() {}

    public static void main(String... arguments) throws IOException {
        new Examples(Settings.of(arguments)).write();
    }
}
