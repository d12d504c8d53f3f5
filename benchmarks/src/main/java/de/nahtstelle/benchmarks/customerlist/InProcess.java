package de.nahtstelle.benchmarks.customerlist;

import de.nahtstelle.benchmarks.figure.Figure;
import de.nahtstelle.benchmarks.figure.Latencies;
import de.nahtstelle.benchmarks.figure.Quantity;
import de.nahtstelle.benchmarks.figure.Target;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Calls the list service for every page in turn, the same SQL alone between the calls, so that both meet the same
 * machine.
 */
final class InProcess {
    private static final int WARM_UP_ROUNDS = 3;
    private static final int ROUNDS = 10;
    private static final int TIMES_SQL = 3;
    private static final int MORE_MILLISECONDS = 10;

    private final ListService service;
    private final SqlAlone alone;

    InProcess(ListService service, DataSource database) {
        this.service = service;
        this.alone = new SqlAlone(database);
    }

    List<Figure> measure(String title, List<ListPage> pages) throws SQLException {
        List<Timed> timed = new ArrayList<>();
        for (ListPage page : pages) {
            timed.add(time(page));
        }
        Timed all = Timed.together(timed);
        Timed slowest = Timed.slowest(timed);
        return List.of(
                figure(title + ", " + pages.size() + " kinds of page, p95", all),
                figure(title + ", the slowest kind (" + slowest.title() + "), p95", slowest));
    }

    private Timed time(ListPage page) throws SQLException {
        String sql = service.sqlOf(() -> service.page(page));
        Timed counted = new Timed(page.title(), new Latencies(), new Latencies());
        Timed warmUp = new Timed(page.title(), new Latencies(), new Latencies());
        for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
            Timed of = round < WARM_UP_ROUNDS ? warmUp : counted;
            long begin = System.nanoTime();
            service.page(page);
            long middle = System.nanoTime();
            alone.run(sql);
            of.service().add(Duration.ofNanos(middle - begin));
            of.sql().add(Duration.ofNanos(System.nanoTime() - middle));
        }
        return counted;
    }

    private static Figure figure(String what, Timed timed) {
        Quantity sql = timed.sql().p95();
        Target target = Target.atMost(sql.times(TIMES_SQL).plus(MORE_MILLISECONDS), "3 × SQL alone + 10 ms");
        return new Figure(what, timed.service().p95(), target, sql);
    }
}
