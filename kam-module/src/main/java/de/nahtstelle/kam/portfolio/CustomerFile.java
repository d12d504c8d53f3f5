package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.KeyPart;
import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** One customer with its sites, to those who may see it; for anyone else it does not exist. */
@ApplicationScoped
@LegalBasis(rule = "kam.one-responsible-unit", clause = "KAM-03")
public class CustomerFile {
    private static final String DETAILS = """
            select c.id, c.customer_number, c.name, e.company_number, e.industry_code,
                   concat_ws(' ', e.industry_code, i.name) industry,
                   concat_ws(' ', e.industry_code, i.name_en) industry_en, p.name parent, c.seat_town,
                   c.region, c.decision, c.decided_on, u.id unit_id, u.name unit, c.responsible_since,
                   %s sites, %s offers, %s own_sites, c.version
              from kam.customer c
              join kernel.employer e on e.id = c.id
              left join kernel.employer p on p.id = e.parent
              left join kernel.industry i on i.code = e.industry_code
              left join kernel.unit u on u.id = c.responsible_unit
             where c.id = :id and %s
            """;

    private static final String SITES = """
            select s.id, s.number, s.name, s.street, s.postal_code, s.town, u.short_name unit,
                   k.function contact, k.email, k.phone, k.confirmed_on
              from kam.customer c
              join kernel.active_site s on s.employer = c.id
              left join lateral (select r.unit from kernel.responsibility r
                                  where r.subject = s.id and r.valid_from <= :now
                                  order by r.valid_from desc limit 1) own on true
              left join kernel.unit u on u.id = coalesce(own.unit, c.responsible_unit)
              left join lateral (select * from kernel.contact k where :contacts and k.site = s.id
                                  order by k.id limit 1) k on true
             where c.id = :id and %s and %s and (:key::text is null or s.number %s :key)
             order by s.number %s
             limit :limit
            """;

    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    /** The customer; empty when there is none or the actor may not see it. */
    public Optional<CustomerDetails> find(Actor actor, CustomerId id) {
        CustomerSight sight = CustomerSight.of(actor);
        return jdbi.withHandle(db -> db.createQuery(DETAILS.formatted(
                        sight.sites().siteCount(),
                        sight.sites().offerCount(),
                        sight.sites().ownCount(),
                        sight.condition()))
                .bindMap(sight.parameters())
                .bind("id", id.value())
                .map(ConstructorMapper.of(CustomerDetails.class))
                .findOne());
    }

    /** A page of its sites by number, as far as the actor may see them; whoever only looks up sees no contacts. */
    public Slice<SiteRow> sites(Actor actor, CustomerId id, Cursor wanted, int size) {
        Cursor cursor = wanted.fitting(KeyPart.TEXT);
        CustomerSight sight = CustomerSight.of(actor);
        String sql = SITES.formatted(
                sight.condition(),
                sight.sites().condition(),
                cursor.backward() ? "<" : ">",
                cursor.backward() ? "desc" : "asc");
        List<SiteRow> found = jdbi.withHandle(db -> db.createQuery(sql)
                .bindMap(sight.parameters())
                .bind("id", id.value())
                .bind("now", clock.now())
                .bind("contacts", CustomerSight.contacts(actor))
                .bind("key", cursor.part(0))
                .bind("limit", size + 1)
                .map(ConstructorMapper.of(SiteRow.class))
                .list());
        return Slice.of(found, size, cursor, row -> List.of(row.number()));
    }
}
