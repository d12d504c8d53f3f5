package de.nahtstelle.kam.keyaccount;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Who may take which role on a day: function and team decide, by membership. */
@ApplicationScoped
@LegalBasis(rule = "kam.functions-by-team", clause = "KAM-06")
public class Candidates {
    private static final String MEMBERS = """
            select m.id membership, m.person, p.display_name name, m.function, u.id unit, u.short_name team,
                   (select count(*) from kam.trio_member t where t.membership = m.id and t.valid_to is null) accounts
              from kernel.membership m
              join kernel.person p on p.id = m.person
              join kernel.unit u on u.id = m.unit
             where daterange(m.valid_from, m.valid_to, '[]') @> :day
            """;

    @Inject
    Jdbi jdbi;

    /** Everyone who may take the role on that day, for those who admit key accounts or name their trios. */
    public List<Candidate> of(Actor actor, TrioRole role, LocalDate day) {
        actor.must(KamPermission.NAME_TRIO, KamPermission.ADMIT_KEY_ACCOUNT);
        return jdbi.withHandle(db -> db.createQuery(MEMBERS + " and m.function = :function order by team, name, m.id")
                .bind("day", day)
                .bind("function", role.function())
                .map(ConstructorMapper.of(Candidate.class))
                .list());
    }

    /** The member on that day, whatever the function; empty when nobody has this membership. */
    Optional<Candidate> find(UUID membership, LocalDate day) {
        return jdbi.withHandle(db -> db.createQuery(MEMBERS + " and m.id = :membership")
                .bind("day", day)
                .bind("membership", membership)
                .map(ConstructorMapper.of(Candidate.class))
                .findOne());
    }
}
