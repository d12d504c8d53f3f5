package de.nahtstelle.kernel.bulk;

import de.nahtstelle.kernel.security.ActorRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Gives a run to the one who works on it, and to nobody else until that transaction ends. */
@ApplicationScoped
class WorkingRuns {
    @Inject
    Jdbi jdbi;

    @Inject
    Lease lease;

    @Inject
    BulkWorks works;

    /** The run, if it is in one of the states and nobody else works on it at this moment. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<WorkingRun> lock(UUID run, Set<RunState> states) {
        jdbi.useHandle(db -> db.execute("set local work_mem = '64MB'"));
        return lease.lock(run) ? find(run).filter(found -> states.contains(found.state())) : Optional.empty();
    }

    /** The rows of the run. */
    StagedRows rows(WorkingRun run) {
        return new StagedRows(jdbi, run.id(), works.of(run.kind()).format(), run.total());
    }

    private Optional<WorkingRun> find(UUID run) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select b.id, b.kind, b.state, b.total, b.rejected, b.person, p.display_name person_name,
                               b.function, b.unit, u.short_name unit_name, b.cover_for, c.display_name covered_name
                          from kernel.bulk_run b
                          join kernel.person p on p.id = b.person
                          left join kernel.person c on c.id = b.cover_for
                          join kernel.unit u on u.id = b.unit
                         where b.id = :run
                        """)
                .bind("run", run)
                .map((row, context) -> run(row))
                .findOne());
    }

    private static WorkingRun run(ResultSet row) throws SQLException {
        return new WorkingRun(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                RunState.valueOf(row.getString("state")),
                row.getInt("total"),
                row.getInt("rejected"),
                ActorRow.actor(row));
    }
}
