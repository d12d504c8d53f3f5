package de.nahtstelle.benchmarks.imports;

import de.nahtstelle.benchmarks.sampledata.GenerateExamples;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * Measures imports of job offers, from the first byte sent to the last row in with its audit entry, against COPY of
 * the same rows in the same run. Arguments: the launcher's jar, a working directory, a port, sizes.
 */
public final class MeasureImports {
    private static final String SEED = "20221107";
    private static final String CUSTOMERS = "520";
    private static final String SITES = "4000";
    private static final int SIZES_FROM = 3;

    private MeasureImports() {}

    /** Prints one line for each size. */
    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createDirectories(Path.of(arguments[1]));
        PrintStream out = System.out;
        try (StartedPortal portal = StartedPortal.start(
                        Path.of(arguments[0]), directory.resolve("data"), Integer.parseInt(arguments[2]));
                Connection db = portal.connect()) {
            out.println("| offers | import s | COPY offers s | COPY offers and audit s | ratio | ratio with audit |");
            out.println("| ---: | ---: | ---: | ---: | ---: | ---: |");
            Measurement measurement = new Measurement(new ImportClient(portal.api()), db, directory);
            measurement.customers();
            for (String size : Arrays.copyOfRange(arguments, SIZES_FROM, arguments.length)) {
                out.println(measurement.offers(size));
            }
        }
    }

    private record Measurement(ImportClient client, Connection db, Path directory) {
        void customers() throws IOException, InterruptedException {
            client.importFile("large-customers", examples("1").resolve("large-customers.csv"));
        }

        String offers(String size) throws IOException, InterruptedException, SQLException {
            Path file = examples(size).resolve("job-offers.csv");
            PlainCopy copy = new PlainCopy(db, directory);
            copy.execute("truncate kam.job_offer");
            copy.execute("delete from kernel.audit_entry where subject_kind = 'kam.job-offer'");
            copy.execute("vacuum analyze kernel.audit_entry");
            Duration taken = client.importFile("job-offers", file);
            Duration offers = copy.of("kam.job_offer", "true");
            Duration audit = copy.of("kernel.audit_entry", "subject_kind = 'kam.job-offer'");
            return line(size, taken, offers, offers.plus(audit));
        }

        private Path examples(String offers) throws IOException {
            Path target = Files.createDirectories(directory.resolve("examples-" + offers));
            GenerateExamples.main(new String[] {SEED, CUSTOMERS, SITES, offers, target.toString()});
            return target;
        }

        private static String line(String size, Duration taken, Duration offers, Duration both) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.1f | %.2f | %.2f |",
                    size,
                    seconds(taken),
                    seconds(offers),
                    seconds(both),
                    seconds(taken) / seconds(offers),
                    seconds(taken) / seconds(both));
        }

        private static double seconds(Duration duration) {
            return duration.toMillis() / 1000.0;
        }
    }
}
