package de.nahtstelle.kills;

import java.sql.SQLException;

/**
 * Counts what deliveries do: a trigger adds a line for every effect, in the transaction that has it, and takes its
 * time, so that many a process is killed in the middle.
 */
final class Effects {
    private static final String COUNT = """
            create table public.effect (employer uuid not null, site uuid, unit uuid not null,
              process text not null default current_setting('application_name'));
            create function public.count_effect() returns trigger language plpgsql as $$
            begin
              insert into public.effect values (new.employer, new.site, new.unit);
              perform pg_sleep(0.1 + random() * 0.2);
              return null;
            end $$;
            create trigger count_effect after insert or update on krm.employer_in_care
              for each row execute function public.count_effect();
            """;

    private static final long LEASE_AND_MORE_MS = 90_000;
    private static final long PAUSE_MS = 500;

    private Effects() {}

    static void count(KilledDatabase database) throws SQLException {
        database.execute(COUNT);
    }

    /** Waits until nothing is to be delivered any more, at most as long as a lease of a killed process lasts. */
    static void awaitDeliveries(KilledDatabase database) throws SQLException, InterruptedException {
        for (long waited = 0;
                waited < LEASE_AND_MORE_MS && database.count("select from kernel.delivery where state = 'PENDING'") > 0;
                waited += PAUSE_MS) {
            Thread.sleep(PAUSE_MS);
        }
    }
}
