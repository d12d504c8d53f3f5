package de.nahtstelle.kernel.bulk;

import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.KeyPart;
import de.nahtstelle.kernel.persistence.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Reads runs for lists and pages. The context checks the permission before. */
@ApplicationScoped
public class BulkRunList {
    private static final String RUNS = """
            select b.id, b.kind, b.file_name, b.size_bytes, b.state, p.display_name person, u.short_name unit, b.total,
                   b.rejected, b.phase, b.phase_done, b.phase_total, b.phase_since, b.rechecked, b.failure, b.attempts,
                   b.uploaded_at, b.finished_at,
                   b.state in ('FAILED', 'DISCARDED') or b.tidied and b.finished_at is not null rows_gone, b.version
              from kernel.bulk_run b
              join kernel.person p on p.id = b.person
              join kernel.unit u on u.id = b.unit
            """;

    @Inject
    Jdbi jdbi;

    /** The run; empty when there is none of these kinds. */
    public Optional<BulkRun> find(UUID run, List<String> kinds) {
        return jdbi.withHandle(db -> db.createQuery(RUNS + " where b.id = :run and b.kind in (<kinds>)")
                .bind("run", run)
                .bindList("kinds", kinds)
                .map(ConstructorMapper.of(BulkRun.class))
                .findOne());
    }

    /** A page of the runs of these kinds, newest first. */
    public Slice<BulkRun> newest(List<String> kinds, Cursor wanted, int size) {
        Cursor cursor = wanted.fitting(KeyPart.ID);
        List<BulkRun> found = jdbi.withHandle(db -> db.createQuery(
                        RUNS + """
                         where b.kind in (<kinds>) and (:id::uuid is null or b.id %s :id::uuid)
                         order by b.id %s limit :limit
                        """.formatted(cursor.backward() ? ">" : "<", cursor.backward() ? "asc" : "desc"))
                .bindList("kinds", kinds)
                .bind("id", cursor.part(0))
                .bind("limit", size + 1)
                .map(ConstructorMapper.of(BulkRun.class))
                .list());
        return Slice.of(found, size, cursor, run -> List.of(run.id().toString()));
    }

    /** How many there are, at most one more than a list counts. */
    public long count(List<String> kinds) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select count(*) from (select from kernel.bulk_run where kind in (<kinds>) limit :limit) b")
                .bindList("kinds", kinds)
                .bind("limit", Slice.COUNT_LIMIT + 1)
                .mapTo(Long.class)
                .one());
    }
}
