package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Who answered for a customer at the end of a day. Sites without a unit of their own inherit the customer's and are
 * not listed; where the sites' agencies answer, there is no row for the customer as a whole. An agency is told of its
 * part only.
 */
@ApplicationScoped
@LegalBasis(rule = "kam.one-responsible-unit", clause = "KAM-03")
public class ResponsibilityOnDay {
    private static final String ON_DAY = """
            select subject.site, u.number unit_number, u.name unit, r.valid_from since
              from kam.customer c
             cross join lateral (select null::text site, c.id
                                 union all
                                 select s.number, s.id from kernel.site s
                                  where s.employer = c.id and %s) subject
             cross join lateral (select * from kernel.responsibility r
                                  where r.subject = subject.id and r.valid_from < :end
                                  order by r.valid_from desc limit 1) r
              join kernel.unit u on u.id = r.unit
             where c.id = :id and %s
             order by subject.site nulls first
            """;

    @Inject
    Jdbi jdbi;

    /**
     * The units of that day, the customer's first.
     *
     * @param day in Berlin
     * @return empty when the actor may not see the customer, there is none, or nobody answered for it yet
     */
    public List<ResponsibleUnit> of(Actor actor, CustomerId id, LocalDate day) {
        CustomerSight sight = CustomerSight.of(actor);
        Instant end = day.plusDays(1).atStartOfDay(BusinessClock.BERLIN).toInstant();
        return jdbi.withHandle(
                db -> db.createQuery(ON_DAY.formatted(sight.sites().condition(), sight.condition()))
                        .bindMap(sight.parameters())
                        .bind("id", id.value())
                        .bind("end", end)
                        .map(ConstructorMapper.of(ResponsibleUnit.class))
                        .list());
    }
}
