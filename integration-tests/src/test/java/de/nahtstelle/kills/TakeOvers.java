package de.nahtstelle.kills;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Agencies take over one offer after the other through the interface for machine clients. Each is asked for until some
 * process has answered, whichever is alive; what was answered with success is remembered.
 */
final class TakeOvers implements AutoCloseable {
    private static final String BODY =
            "{\"checklist\": [\"data-sets-complete\"], \"receiver\": \"%s\", \"version\": 1}";
    private static final int PAUSE_MS = 50;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final List<PortalProcess> portals;
    private final List<Offer> offers;
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final Thread agency = new Thread(this::takeOverAll, "agency");

    TakeOvers(KilledDatabase database, List<PortalProcess> portals) throws IOException, SQLException {
        database.execute(offeredCustomers());
        this.portals = portals;
        this.offers = Offer.all(database);
        agency.start();
    }

    private static String offeredCustomers() throws IOException {
        try (InputStream script =
                Objects.requireNonNull(TakeOvers.class.getResourceAsStream("/kills/offered-customers.sql"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The receivers of which some process said that their take-over is done. */
    Set<UUID> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    private void takeOverAll() {
        try {
            for (Offer offer : offers) {
                takeOver(offer);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void takeOver(Offer offer) throws InterruptedException {
        for (int attempt = 0; going.get(); attempt++) {
            boolean answered = answers(portals.get(attempt % portals.size()), offer);
            Thread.sleep(PAUSE_MS);
            if (answered) {
                return;
            }
        }
    }

    private boolean answers(PortalProcess portal, Offer offer) throws InterruptedException {
        try {
            int status = http.send(request(portal, offer), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status == 200) {
                acknowledged.add(offer.receiver());
            }
            return status == 200 || status == 409;
        } catch (IOException killed) {
            return false;
        }
    }

    private static HttpRequest request(PortalProcess portal, Offer offer) {
        return HttpRequest.newBuilder(portal.at("/api/v1/handbacks/" + offer.handback() + "/take-over"))
                .header("Authorization", "Bearer token-of-" + offer.agency())
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(10))
                .POST(HttpRequest.BodyPublishers.ofString(BODY.formatted(offer.receiver())))
                .build();
    }

    @Override
    public void close() {
        going.set(false);
        try {
            agency.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
