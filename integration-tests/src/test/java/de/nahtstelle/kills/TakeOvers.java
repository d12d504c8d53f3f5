package de.nahtstelle.kills;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Agencies take over one offer after the other through the interface for machine clients. Each offer is asked of all
 * processes at once, until some has answered; what was answered with success is remembered.
 */
final class TakeOvers implements AutoCloseable {
    private static final String BODY =
            "{\"checklist\": [\"data-sets-complete\"], \"receiver\": \"%s\", \"version\": 1}";
    private static final int PAUSE_MS = 50;
    private static final int NONE = 0;
    private static final int DONE = 200;
    private static final int GONE = 409;
    private static final Set<Integer> ANSWERS = Set.of(DONE, GONE);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final List<PortalProcess> portals;
    private final List<Offer> offers;
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final Set<UUID> askedOfBoth = ConcurrentHashMap.newKeySet();
    private final AtomicInteger cutOff = new AtomicInteger();
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

    /** The receivers whose offer was answered by all processes at once, by one of them with success at most. */
    Set<UUID> askedOfBoth() {
        return Set.copyOf(askedOfBoth);
    }

    /** How many requests were under way in a process that then was no more. */
    int cutOff() {
        return cutOff.get();
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
        boolean answered = false;
        while (going.get() && !answered) {
            answered = asked(offer);
            Thread.sleep(PAUSE_MS);
        }
    }

    /** All processes are asked at once: one may take it over, the others read that it is gone. */
    private boolean asked(Offer offer) {
        List<CompletableFuture<Integer>> asked =
                portals.stream().map(portal -> status(portal, offer)).toList();
        List<Integer> answers = asked.stream()
                .map(CompletableFuture::join)
                .filter(ANSWERS::contains)
                .toList();
        if (answers.contains(DONE)) {
            acknowledged.add(offer.receiver());
        }
        if (answers.size() == portals.size()) {
            askedOfBoth.add(offer.receiver());
        }
        return !answers.isEmpty();
    }

    private CompletableFuture<Integer> status(PortalProcess portal, Offer offer) {
        return http.sendAsync(request(portal, offer), HttpResponse.BodyHandlers.discarding())
                .handle((answer, failure) -> failure == null ? answer.statusCode() : noAnswer(failure));
    }

    private int noAnswer(Throwable failure) {
        if (!(failure.getCause() instanceof ConnectException) && !(failure instanceof ConnectException)) {
            cutOff.incrementAndGet();
        }
        return NONE;
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
        stop();
    }

    /** Asks for nothing more, and waits for the last answer. */
    void stop() {
        going.set(false);
        try {
            agency.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
