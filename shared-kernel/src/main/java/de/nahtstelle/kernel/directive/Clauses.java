package de.nahtstelle.kernel.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The clauses of the directives: what a page cites opens here. */
@ApplicationScoped
public class Clauses {
    @Inject
    Jdbi jdbi;

    /** A clause with its directive as it stands on the day; empty when the id is not registered. */
    public Optional<ClauseRecord> clause(String id, LocalDate day) {
        return jdbi.withHandle(db -> db.createQuery("select c.id, c.section, c.kind, c.source_de, c.system_must_en,"
                        + " c.beyond_source_en, c.system_does_de, c.system_does_en, c.beyond_source_de, c.directive, d.title_de, d.title_en,"
                        + " d.issued_on, d.valid_from, d.valid_to, d.revoked_on, "
                        + Register.STATE
                        + " from kernel.clause c join kernel.directive d on d.number = c.directive where c.id = :id")
                .bind("id", id)
                .bind("day", day)
                .map(ConstructorMapper.of(ClauseRecord.class))
                .findOne());
    }

    /** The clauses of a directive in their order. */
    public List<ClauseRow> of(String directive) {
        return jdbi.withHandle(db -> db.createQuery("select id, section, kind, source_de from kernel.clause"
                        + " where directive = :directive order by id")
                .bind("directive", directive)
                .map(ConstructorMapper.of(ClauseRow.class))
                .list());
    }

    /** The rules a clause governs, with their parameters. */
    public List<GovernedRule> rules(String clause) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select b.rule, coalesce(p.valid_from, b.valid_from) valid_from,
                               coalesce(p.valid_to, b.valid_to) valid_to, p.value, p.ceiling, p.unit
                          from kernel.rule_basis b left join kernel.rule_parameter p on p.rule = b.rule
                         where b.clause = :clause
                         order by b.rule, 2
                        """)
                .bind("clause", clause)
                .map(ConstructorMapper.of(GovernedRule.class))
                .list());
    }
}
