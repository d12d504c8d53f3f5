package de.nahtstelle.kernel.bulk;

import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Copies a spooled file into rows and opens the run, in one transaction: a file that is refused leaves nothing. */
@ApplicationScoped
class Staging {
    @Inject
    Jdbi jdbi;

    @Inject
    BulkWorks works;

    @Inject
    BusinessClock clock;

    @Transactional
    UUID stage(BulkFile file, Spool spool, Actor actor) {
        sameFile(file.kind(), spool).ifPresent(run -> {
            throw FileRefused.sameAs(run);
        });
        UUID run = Ids.next();
        int rows = jdbi.withHandle(db -> copy(db, run, works.known(file.kind()), spool));
        open(run, file, spool, rows, actor);
        return run;
    }

    /** The run that has the same file and is neither discarded nor failed. */
    Optional<UUID> sameFile(String kind, Spool file) {
        return jdbi.withHandle(db -> db.createQuery("select id from kernel.bulk_run where kind = :kind"
                        + " and sha256 = :sha256 and state not in ('FAILED', 'DISCARDED')")
                .bind("kind", kind)
                .bind("sha256", file.sha256Bytes())
                .mapTo(UUID.class)
                .findOne());
    }

    private static int copy(Handle db, UUID run, KnownKinds kinds, Spool file) {
        try {
            return copy(db.getConnection(), run, kinds, file);
        } catch (SQLException | IOException broken) {
            throw new UncheckedIOException(new IOException(broken));
        }
    }

    private static int copy(Connection connection, UUID run, KnownKinds kinds, Spool file)
            throws SQLException, IOException {
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy kernel.bulk_row (run, line, subject, malformed, "
                        + kinds.format().cells() + ") from stdin");
        try {
            RowSink sink = new RowSink(copy, run);
            int rows = CsvFile.read(file.open(), kinds, sink);
            sink.flush();
            copy.endCopy();
            return rows;
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void open(UUID run, BulkFile file, Spool spool, int rows, Actor actor) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into kernel.bulk_run
                          (id, kind, file_name, sha256, size_bytes, state, person, cover_for, function, unit, total,
                           uploaded_at)
                        values (:id, :kind, :fileName, :sha256, :size, 'UPLOADED', :person, :coverFor, :function, :unit,
                                :total, :now)
                        """)
                .bind("id", run)
                .bind("kind", file.kind())
                .bind("fileName", file.name())
                .bind("sha256", spool.sha256Bytes())
                .bind("size", spool.size())
                .bind("person", actor.person().value())
                .bindByType("coverFor", actor.coveredId(), UUID.class)
                .bind("function", actor.function())
                .bind("unit", actor.unit().value())
                .bind("total", rows)
                .bind("now", clock.now())
                .execute());
    }
}
