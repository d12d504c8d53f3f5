package de.nahtstelle.benchmarks.start;

import de.nahtstelle.benchmarks.BenchOptions;
import de.nahtstelle.benchmarks.Houses;
import de.nahtstelle.benchmarks.Measurement;
import de.nahtstelle.benchmarks.figure.Figure;
import de.nahtstelle.benchmarks.house.House;
import de.nahtstelle.benchmarks.load.Browser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** First start (the database is made), second start, and memory: after the start and with 500 people signed in. */
public final class StartAndMemory implements Measurement {
    private static final int SESSIONS = 500;
    private static final List<String> USERS =
            List.of("leitung.kam", "manager.kam", "fachkraft.kam", "gkb.nord", "leitung.fuerth", "ags.muenchen");

    @Override
    public List<Figure> take(BenchOptions options, Houses houses) throws IOException, InterruptedException {
        List<Figure> figures = new ArrayList<>();
        try (House first = houses.empty()) {
            figures.add(Figure.recorded("First start to ready", first.untilReady()));
        }
        try (House second = houses.empty()) {
            figures.add(Figure.recorded("Second start to ready", second.untilReady()));
            figures.addAll(memory("after the start", second));
            openSessions(second);
            figures.addAll(memory("after " + SESSIONS + " sessions", second));
        }
        return figures;
    }

    private static void openSessions(House house) throws IOException, InterruptedException {
        for (int session = 0; session < SESSIONS; session++) {
            Browser.of(house.address(), USERS.get(session % USERS.size())).get("/home.xhtml");
        }
    }

    private static List<Figure> memory(String when, House house) throws IOException {
        return List.of(
                Figure.recorded("Portal, resident memory " + when, house.residentMemory()),
                Figure.recorded("PostgreSQL, resident memory " + when, house.databaseMemory()));
    }
}
