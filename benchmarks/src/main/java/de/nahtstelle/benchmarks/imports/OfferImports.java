package de.nahtstelle.benchmarks.imports;

import de.nahtstelle.benchmarks.BenchOptions;
import de.nahtstelle.benchmarks.Houses;
import de.nahtstelle.benchmarks.Measurement;
import de.nahtstelle.benchmarks.figure.Figure;
import de.nahtstelle.benchmarks.figure.Quantity;
import de.nahtstelle.benchmarks.figure.Target;
import de.nahtstelle.benchmarks.house.ApiToken;
import de.nahtstelle.benchmarks.house.House;
import de.nahtstelle.benchmarks.sampledata.GenerateExamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Imports of job offers into a house that holds the 520 customers of the sample, from the first byte sent to the last
 * row in with its audit entry, beside COPY of the same rows.
 */
public final class OfferImports implements Measurement {
    private static final String SEED = "20221107";
    private static final String CUSTOMERS = "520";
    private static final String SITES = "4000";
    private static final int FEW = 50_000;
    private static final Target FEW_WITHIN = Target.atMost(Quantity.seconds(10));
    private static final int TIMES_COPY = 4;
    private static final double MILLISECONDS = 1_000;

    @Override
    public List<Figure> take(BenchOptions options, Houses houses) throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (House house = houses.empty();
                Connection db = house.database().getConnection()) {
            ImportClient client = new ImportClient(house.address(), ApiToken.of(house, "leitung.kam"));
            PlainCopy copy = new PlainCopy(db, options.out());
            client.importFile("large-customers", examples(options, 1).resolve("large-customers.csv"));
            for (int offers : new int[] {FEW, options.offers()}) {
                figures.add(measure(client, copy, examples(options, offers), offers));
            }
        }
        return figures;
    }

    private static Figure measure(ImportClient client, PlainCopy copy, Path files, int offers)
            throws IOException, InterruptedException, SQLException {
        copy.execute("truncate kam.job_offer");
        copy.execute("delete from kernel.audit_entry where subject_kind = 'kam.job-offer'");
        copy.execute("vacuum analyze kernel.audit_entry");
        Quantity taken = seconds(client.importFile("job-offers", files.resolve("job-offers.csv")));
        Quantity alone = seconds(
                copy.of("kam.job_offer", "true").plus(copy.of("kernel.audit_entry", "subject_kind = 'kam.job-offer'")));
        Target target = offers == FEW ? FEW_WITHIN : Target.atMost(alone.times(TIMES_COPY), "4 × COPY");
        String what = String.format(Locale.ROOT, "Import of %,d job offers with upload, check and audit", offers);
        return new Figure(what, taken, target, alone);
    }

    private static Path examples(BenchOptions options, int offers) throws IOException {
        Path target = Files.createDirectories(options.out().resolve("examples-" + offers));
        GenerateExamples.main(SEED, CUSTOMERS, SITES, String.valueOf(offers), target.toString());
        return target;
    }

    private static Quantity seconds(Duration taken) {
        return Quantity.seconds(taken.toMillis() / MILLISECONDS);
    }
}
