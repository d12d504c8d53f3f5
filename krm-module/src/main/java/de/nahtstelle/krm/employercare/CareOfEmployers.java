package de.nahtstelle.krm.employercare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Which units answer for the reactions of which employers. */
@ApplicationScoped
public class CareOfEmployers {
    private static final String UPSERT = """
            insert into krm.employer_in_care as known (employer, site, unit, since) values (?, ?, ?, ?)
            on conflict (employer, site) do update set unit = excluded.unit, since = excluded.since
            where known.since <= excluded.since
            """;

    @Inject
    Jdbi jdbi;

    /**
     * The units that answer reactions of an employer: one for the whole of it, or one per site in decentral care;
     * empty while KRM has heard of no take-over. Shows no case, so every member of staff may know it.
     */
    public List<ReactionUnit> of(UUID employer) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select c.site, u.id unit, u.number unit_number, u.name unit_name, c.since
                          from krm.employer_in_care c join kernel.unit u on u.id = c.unit
                         where c.employer = :employer
                         order by u.number, c.site nulls first
                        """)
                .bind("employer", employer)
                .map(ConstructorMapper.of(ReactionUnit.class))
                .list());
    }

    /** From then on the unit answers for the whole employer; what it had at its sites until then ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    void wholeEmployerTo(UUID unit, UUID employer, Instant since) {
        jdbi.useHandle(db -> {
            db.execute(
                    "delete from krm.employer_in_care where employer = ? and site is not null and since <= ?",
                    employer,
                    since);
            db.execute(UPSERT, employer, null, unit, since);
        });
    }

    /**
     * From then on the unit answers for these sites; nobody answers for the whole employer any more. A part without
     * sites changes nothing.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void sitesTo(UUID unit, UUID employer, List<UUID> sites, Instant since) {
        if (sites.isEmpty()) {
            return;
        }
        jdbi.useHandle(db -> {
            db.execute(
                    "delete from krm.employer_in_care where employer = ? and site is null and since <= ?",
                    employer,
                    since);
            sites.stream().sorted().forEach(site -> db.execute(UPSERT, employer, site, unit, since));
        });
    }
}
