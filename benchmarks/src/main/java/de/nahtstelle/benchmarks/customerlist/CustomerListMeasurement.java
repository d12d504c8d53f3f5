package de.nahtstelle.benchmarks.customerlist;

import de.nahtstelle.benchmarks.BenchOptions;
import de.nahtstelle.benchmarks.Houses;
import de.nahtstelle.benchmarks.Measurement;
import de.nahtstelle.benchmarks.figure.Figure;
import de.nahtstelle.benchmarks.house.House;
import de.nahtstelle.benchmarks.house.SampleActors;
import de.nahtstelle.kernel.security.Actor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The list service in process at full size, every filter in every order; its query plans are written beside. */
public final class CustomerListMeasurement implements Measurement {
    @Override
    public List<Figure> take(BenchOptions options, Houses houses) throws Exception {
        try (House house = houses.with(options.rows());
                ListService service = new ListService(house.database())) {
            Jdbi jdbi = Jdbi.create(house.database());
            Actor head = new SampleActors(jdbi).named("leitung.kam");
            Actor agency = new SampleActors(jdbi).named("ags.muenchen");
            ListPages pages =
                    new ListPages(agency.unit().value(), unit(jdbi, "GKB-NORD"), middle(jdbi, options.rows()));
            InProcess inProcess = new InProcess(service, house.database());
            String title = String.format(Locale.ROOT, "Customer list in process, %,d rows, ", options.rows());
            List<Figure> figures = new ArrayList<>(inProcess.measure(title + "KAM", pages.seenBy(head)));
            figures.addAll(inProcess.measure(title + "one agency", pages.seenBy(agency)));
            List<ListPage> all = new ArrayList<>(pages.seenBy(head));
            all.addAll(pages.seenBy(agency));
            Path plans = Files.createDirectories(options.out()).resolve("list-plans.md");
            new Plans(service, new SqlAlone(house.database())).write(all, plans);
            return figures;
        }
    }

    private static UUID unit(Jdbi jdbi, String number) {
        return jdbi.withHandle(db -> db.createQuery("select id from kernel.unit where number = :number")
                .bind("number", number)
                .mapTo(UUID.class)
                .one());
    }

    private static UUID middle(Jdbi jdbi, int rows) {
        return jdbi.withHandle(db -> db.createQuery("select id from kam.customer order by id offset :half limit 1")
                .bind("half", rows / 2)
                .mapTo(UUID.class)
                .one());
    }
}
