package de.nahtstelle.benchmarks.creation;

import de.nahtstelle.benchmarks.BenchOptions;
import de.nahtstelle.benchmarks.Houses;
import de.nahtstelle.benchmarks.Measurement;
import de.nahtstelle.benchmarks.figure.Figure;
import de.nahtstelle.benchmarks.figure.Quantity;
import de.nahtstelle.benchmarks.figure.Target;
import de.nahtstelle.benchmarks.house.ApiToken;
import de.nahtstelle.benchmarks.house.House;
import de.nahtstelle.benchmarks.load.ClosedLoop;
import de.nahtstelle.benchmarks.load.Load;
import de.nahtstelle.benchmarks.load.MachineClient;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Machine clients that create one customer after the other. */
public final class CreationByRest implements Measurement {
    private static final int CLIENTS = 16;
    private static final Target TARGET = Target.atLeast(Quantity.perSecond(300));
    private static final String CUSTOMER = """
            {"customerNumber": "%s", "name": "Plan Lager GmbH", "companyNumber": "91000001", "industryCode": "52.10",
             "region": "NORD", "street": "Werkstraße 1", "postalCode": "90402", "town": "Nürnberg"}
            """;

    private final AtomicInteger created = new AtomicInteger();

    @Override
    public List<Figure> take(BenchOptions options, Houses houses) throws Exception {
        try (House house = houses.with(options.fewRows())) {
            MachineClient machine = new MachineClient(house.address(), ApiToken.of(house, "leitung.kam"));
            PlainCreation plain = new PlainCreation(house.database());
            ClosedLoop loop = new ClosedLoop(CLIENTS, options.counted(), options.counted());
            Load portal = loop.run(client -> () -> machine.post("customers", CUSTOMER.formatted(nextNumber())));
            Load alone = loop.run(client -> () -> plain.create(nextNumber()));
            String what = "Customers created through REST, " + CLIENTS + " clients";
            return List.of(
                    new Figure(what, portal.throughput(), TARGET, alone.throughput()),
                    new Figure(
                            what + ", p95",
                            portal.latencies().p95(),
                            null,
                            alone.latencies().p95()));
        }
    }

    private String nextNumber() {
        return String.format(Locale.ROOT, "999A%06d", created.incrementAndGet());
    }
}
