package de.nahtstelle.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How large and how long. The defaults are those of the figures in docs/performance.md. */
public final class BenchOptions {
    @Option(
            names = "--rows",
            description = "Customers in the large house (default: ${DEFAULT-VALUE}).",
            defaultValue = "1000000")
    int rows;

    @Option(
            names = "--few-rows",
            description = "Customers in the small house (default: ${DEFAULT-VALUE}).",
            defaultValue = "10000")
    int fewRows;

    @Option(
            names = "--offers",
            description = "Job offers in the large import (default: ${DEFAULT-VALUE}).",
            defaultValue = "500000")
    int offers;

    @Option(
            names = "--seconds",
            description = "How long each load is counted; before that it warms up as long (default: ${DEFAULT-VALUE}).",
            defaultValue = "20")
    int seconds;

    @Option(names = "--keep", description = "Go on with the houses of the run before instead of making new ones.")
    boolean keep;

    @Option(
            names = "--jar",
            description = "The launcher (default: ${DEFAULT-VALUE}).",
            defaultValue = "launcher/target/nahtstelle.jar")
    Path jar = Path.of("launcher/target/nahtstelle.jar");

    @Option(
            names = "--out",
            description = "Where houses and results go (default: ${DEFAULT-VALUE}).",
            defaultValue = "benchmarks/target/bench")
    Path out = Path.of("benchmarks/target/bench");

    /** Customers in the large house. */
    public int rows() {
        return rows;
    }

    /** Customers in the small house. */
    public int fewRows() {
        return fewRows;
    }

    /** Job offers in the large import. */
    public int offers() {
        return offers;
    }

    /** How long a load is counted, and how long it warms up. */
    public Duration counted() {
        return Duration.ofSeconds(seconds);
    }

    /** Where results go. */
    public Path out() {
        return out;
    }
}
