package de.nahtstelle.kills;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Publishes take-overs one after the other, as a publisher that has committed leaves them, and counts what they do: a
 * trigger adds a line for every effect, in the transaction that has it, and takes its time, so that many a process is
 * killed in the middle.
 */
final class Events implements AutoCloseable {
    private static final String COUNT_EFFECTS = """
            create table public.effect (employer uuid not null);
            create function public.count_effect() returns trigger language plpgsql as $$
            begin
              insert into public.effect values (new.employer);
              perform pg_sleep(0.1 + random() * 0.2);
              return null;
            end $$;
            create trigger count_effect after insert or update on krm.employer_in_care
              for each row execute function public.count_effect();
            """;
    private static final String PUBLISH = """
            with causer as (
              select person, function, unit from kernel.membership where function = 'AGENCY_CLERK' limit 1),
            published as (
              insert into kernel.publication
                (id, event, version, payload, ordering_key, person, function, unit, published_at)
              select kernel.uuid7(), 'kam.handback-taken-over', 1,
                     jsonb_build_object('handback', gen_random_uuid(), 'employer', gen_random_uuid(), 'agency', unit,
                                        'sites', '[]'::jsonb, 'at', '2022-11-07T08:00:00Z'),
                     gen_random_uuid(), person, function, unit, now()
                from causer returning *)
            insert into kernel.delivery (id, publication, observer, ordering_key, state, next_attempt)
            select kernel.uuid7(), id, 'krm.reactions-follow-handback', ordering_key, 'PENDING', now() from published
            """;

    private final KilledDatabase database;
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final AtomicInteger published = new AtomicInteger();
    private final Thread publisher = new Thread(this::publish, "publisher");

    Events(KilledDatabase database) throws SQLException {
        this.database = database;
        database.execute(COUNT_EFFECTS);
        publisher.start();
    }

    int published() {
        return published.get();
    }

    private void publish() {
        try {
            while (going.get()) {
                database.execute(PUBLISH);
                published.incrementAndGet();
                Thread.sleep(80);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        going.set(false);
        try {
            publisher.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
