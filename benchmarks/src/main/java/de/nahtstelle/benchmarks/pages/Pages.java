package de.nahtstelle.benchmarks.pages;

import de.nahtstelle.benchmarks.BenchOptions;
import de.nahtstelle.benchmarks.Houses;
import de.nahtstelle.benchmarks.Measurement;
import de.nahtstelle.benchmarks.figure.Figure;
import de.nahtstelle.benchmarks.figure.Quantity;
import de.nahtstelle.benchmarks.figure.Target;
import de.nahtstelle.benchmarks.house.House;
import de.nahtstelle.benchmarks.load.Browser;
import de.nahtstelle.benchmarks.load.ClosedLoop;
import de.nahtstelle.benchmarks.load.Exchange;
import de.nahtstelle.benchmarks.load.Load;
import java.util.ArrayList;
import java.util.List;

/** The pages beside the list of customers, with eight clients that never pause. */
public final class Pages implements Measurement {
    private static final int CLIENTS = 8;
    private static final Target TARGET = Target.atMost(Quantity.milliseconds(150));

    @Override
    public List<Figure> take(BenchOptions options, Houses houses) throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (House house = houses.with(options.fewRows())) {
            for (Page page : Page.values()) {
                Load load = new ClosedLoop(CLIENTS, options.counted(), options.counted())
                        .run(client -> exchange(page, house));
                figures.add(new Figure(
                        page.title() + ", " + CLIENTS + " clients, p95",
                        load.latencies().p95(),
                        TARGET,
                        null));
                figures.add(Figure.recorded(page.title() + ", " + CLIENTS + " clients, pages", load.throughput()));
            }
        }
        return figures;
    }

    private static Exchange exchange(Page page, House house) throws Exception {
        Browser browser =
                page.user().isEmpty() ? new Browser(house.address()) : Browser.of(house.address(), page.user());
        return () -> browser.get(page.path());
    }
}
