package de.nahtstelle.kernel.bulk;

import de.nahtstelle.kernel.persistence.AfterCommit;
import de.nahtstelle.kernel.persistence.LostRace;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Opens, takes over and discards runs. The context checks the permission before. */
@ApplicationScoped
public class BulkRuns {
    @Inject
    Jdbi jdbi;

    @Inject
    Staging staging;

    @Inject
    BulkStart start;

    @Inject
    AfterCommit afterCommit;

    @Inject
    BusinessClock clock;

    /**
     * Takes a file in; the check begins at once. Not in a transaction of the caller: a slow sender must not
     * hold one.
     *
     * @return the id of the run
     * @throws FileRefused when it cannot be taken in; nothing remains of it then
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public UUID upload(BulkFile file, Actor actor) {
        try (Spool spool = Spool.of(file.content())) {
            UUID run = LostRace.answering(
                    () -> staging.stage(file, spool, actor), Map.of("bulk_run_same_file_once", () -> {
                        throw FileRefused.sameAs(
                                staging.sameFile(file.kind(), spool).orElseThrow());
                    }));
            start.soon();
            return run;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Orders the accepted rows to be taken over.
     *
     * @return false when it was changed since that version, so that a second click does nothing
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean apply(Actor actor, UUID run, int version) {
        afterCommit.run(BulkStart.class, start::soon);
        return 1
                == jdbi.withHandle(db -> db.createUpdate("""
                        update kernel.bulk_run
                           set state = 'APPLYING', version = version + 1, rechecked = false, leased_until = null,
                               attempts = 0, person = :person, cover_for = :coverFor, function = :function,
                               unit = :unit
                         where id = :run and version = :version and state = 'CHECKED' and rejected < total
                        """)
                        .bind("person", actor.person().value())
                        .bindByType("coverFor", actor.coveredId(), UUID.class)
                        .bind("function", actor.function())
                        .bind("unit", actor.unit().value())
                        .bind("run", run)
                        .bind("version", version)
                        .execute());
    }

    /** Discards a checked run and its rows; false when it was changed since that version. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean discard(UUID run, int version) {
        int discarded = jdbi.withHandle(db -> db.execute(
                "update kernel.bulk_run set state = 'DISCARDED', version = version + 1, tidied = true,"
                        + " finished_at = ? where id = ? and version = ? and state = 'CHECKED'",
                clock.now(),
                run,
                version));
        if (discarded == 1) {
            jdbi.useHandle(db -> db.execute("delete from kernel.bulk_row where run = ?", run));
        }
        return discarded == 1;
    }
}
