package de.nahtstelle.kernel.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Chooses clause and parameter of a rule by the date of the facts, never by today. */
@ApplicationScoped
public class Rulebook {
    @Inject
    Jdbi jdbi;

    /**
     * The clause that governs the rule for facts of that day. When the last one has ended without successor it still
     * applies and says when it ended.
     *
     * @throws IllegalStateException when no clause governed the rule yet: the register lacks a row
     */
    public GoverningClause governing(String rule, LocalDate factsOn) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select b.rule, b.clause, c.directive, c.section,
                               case when least(b.valid_to, kernel.in_force_until(c.directive)) < :day
                                    then least(b.valid_to, kernel.in_force_until(c.directive)) end expired_on
                          from kernel.rule_basis b
                          join kernel.clause c on c.id = b.clause
                         where b.rule = :rule and b.valid_from <= :day
                         order by b.valid_from desc
                         limit 1
                        """)
                        .bind("rule", rule)
                        .bind("day", factsOn)
                        .map(ConstructorMapper.of(GoverningClause.class))
                        .findOne())
                .orElseThrow(() -> new IllegalStateException("No clause governs " + rule + " on " + factsOn));
    }

    /** The first day on which a clause governed the rule. */
    public LocalDate firstDay(String rule) {
        return jdbi.withHandle(db -> db.createQuery("select min(valid_from) from kernel.rule_basis where rule = :rule")
                .bind("rule", rule)
                .mapTo(LocalDate.class)
                .one());
    }

    /**
     * The parameter of the rule on that day, for instance 100 for {@code kam.key-account-limit}.
     *
     * @throws IllegalStateException when none is registered for that day
     */
    public BigDecimal parameter(String rule, LocalDate factsOn) {
        return jdbi.withHandle(db -> db.createQuery("select value from kernel.rule_parameter"
                                + " where rule = :rule and daterange(valid_from, valid_to, '[]') @> :day")
                        .bind("rule", rule)
                        .bind("day", factsOn)
                        .mapTo(BigDecimal.class)
                        .findOne())
                .orElseThrow(() -> new IllegalStateException("No parameter for " + rule + " on " + factsOn));
    }
}
