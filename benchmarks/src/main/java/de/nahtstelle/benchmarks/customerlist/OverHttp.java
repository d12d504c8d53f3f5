package de.nahtstelle.benchmarks.customerlist;

import de.nahtstelle.benchmarks.BenchOptions;
import de.nahtstelle.benchmarks.Houses;
import de.nahtstelle.benchmarks.Measurement;
import de.nahtstelle.benchmarks.figure.Figure;
import de.nahtstelle.benchmarks.figure.Quantity;
import de.nahtstelle.benchmarks.figure.Target;
import de.nahtstelle.benchmarks.house.House;
import de.nahtstelle.benchmarks.house.SampleActors;
import de.nahtstelle.benchmarks.load.Browser;
import de.nahtstelle.benchmarks.load.ClosedLoop;
import de.nahtstelle.benchmarks.load.Exchange;
import de.nahtstelle.benchmarks.load.Load;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The page of the list in signed-in sessions, few and many customers in two houses that are started and warmed up in
 * the same way. Each client leafs on from page to page, through every order.
 */
public final class OverHttp implements Measurement {
    private static final int CLIENTS = 8;
    private static final double GROWTH = 1.3;
    private static final Quantity BOUND = Quantity.milliseconds(150);

    @Override
    public List<Figure> take(BenchOptions options, Houses houses) throws Exception {
        List<Figure> figures = new ArrayList<>();
        Quantity few = measure(options, houses, options.fewRows(), null, figures);
        measure(options, houses, options.rows(), few, figures);
        return figures;
    }

    private static Quantity measure(
            BenchOptions options, Houses houses, int rows, @Nullable Quantity few, List<Figure> figures)
            throws Exception {
        try (House house = houses.with(rows);
                ListService service = new ListService(house.database())) {
            ClosedLoop loop = new ClosedLoop(CLIENTS, options.counted(), options.counted());
            Load pages = loop.run(client -> leafing(house));
            Load sql = loop.run(client -> sqlAlone(house, service));
            String what =
                    String.format(Locale.ROOT, "Customer list page over HTTP, %,d rows, %d clients", rows, CLIENTS);
            Quantity p95 = pages.latencies().p95();
            Quantity alone = sql.latencies().p95();
            figures.add(new Figure(what + ", p95", p95, Target.atMost(BOUND), alone));
            figures.add(new Figure(what + ", pages", pages.throughput(), null, sql.throughput()));
            if (few != null) {
                Target target = Target.atMost(few.times(GROWTH), "1.3 × few rows");
                figures.add(new Figure(what + ", p95 beside few rows", p95, target, alone));
            }
            return p95;
        }
    }

    private static Exchange leafing(House house) throws Exception {
        Leafing leafing = new Leafing();
        Browser browser = Browser.of(house.address(), "leitung.kam");
        return () -> leafing.read(browser.get(leafing.address()));
    }

    private static Exchange sqlAlone(House house, ListService service) {
        ListPage page = ListPages.firstPage(new SampleActors(Jdbi.create(house.database())).named("leitung.kam"));
        SqlAlone alone = new SqlAlone(house.database());
        String rows = service.sqlOf(() -> service.page(page));
        String count = service.sqlOf(() -> service.count(page));
        return () -> {
            alone.run(rows);
            alone.run(count);
        };
    }
}
