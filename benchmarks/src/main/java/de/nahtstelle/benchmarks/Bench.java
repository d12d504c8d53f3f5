package de.nahtstelle.benchmarks;

import de.nahtstelle.benchmarks.figure.Figure;
import de.nahtstelle.benchmarks.figure.FigureTable;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Measures the portal as it is delivered and prints one table. Ends with 1 when a target was missed.
 */
@Command(
        name = "bin/bench",
        mixinStandardHelpOptions = true,
        description = "Measures the portal; without a name all measurements run, in about a quarter of an hour.",
        sortOptions = false)
public final class Bench implements Callable<Integer> {
    private final PrintStream console = System.out;

    @Mixin
    private final BenchOptions options = new BenchOptions();

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "One or more of: ${COMPLETION-CANDIDATES}.")
    private List<Measurements> chosen = List.of();

    /** The entry point of bin/bench. */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Houses houses = new Houses(options);
        List<Figure> figures = new ArrayList<>();
        for (Measurements each : chosen.isEmpty() ? List.of(Measurements.values()) : chosen) {
            console.println("Measuring " + each.name().toLowerCase(Locale.ROOT) + " ...");
            figures.addAll(each.measurement().take(options, houses));
        }
        String table = FigureTable.of(Circumstances.now(), figures);
        console.print(table);
        Path file = Files.createDirectories(options.out).resolve("figures.md");
        Files.writeString(file, table);
        console.println("Written to " + file + ".");
        return figures.stream().allMatch(Figure::passed) ? 0 : 1;
    }
}
