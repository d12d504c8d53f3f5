package de.nahtstelle.kam.site;

import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.portfolio.SiteSight;
import de.nahtstelle.kernel.party.Contacts;
import de.nahtstelle.kernel.party.Sites;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The sites of a customer by number and address, merged ones included: their numbers stay taken. */
@ApplicationScoped
class SiteRegister {
    private static final String SAME = """
            select s.number || ' ' || s.name from kernel.site s join kam.customer c on c.id = s.employer
             where c.id = :customer and %s
               and (s.number = :number
                    or (s.merged_into is null and kernel.fold(s.name) = kernel.fold(:name)
                        and kernel.fold_street(s.street) = kernel.fold_street(:street) and kernel.fold(s.town) = kernel.fold(:town)))
             order by s.number = :number desc, s.number limit 1
            """;

    private static final String FREE = """
            select to_char(n, 'FM00000') from (%s) c
             where n <= 99999 and not exists (select from kernel.site s
                                where s.employer = :customer and s.number = to_char(n, 'FM00000'))
             order by %s limit 1
            """;
    private static final String NEXT = "select 1 n union select number::int + 1 from kernel.site"
            + " where employer = :customer and number ~ '^[0-9]{5}$'";

    /** Any of ninety thousand, tried a hundred times, and then the next one. */
    private static final String DRAWN = "select 10000 + floor(random() * 90000)::int n, draw place"
            + " from generate_series(1, 100) draw union all select n, 100 + n from (" + NEXT + ") next";

    @Inject
    Jdbi jdbi;

    @Inject
    Sites sites;

    @Inject
    Contacts contacts;

    @Inject
    BusinessClock clock;

    /** The site that has this number, or the same name at the same address; empty when the actor sees none that does. */
    Optional<String> same(Actor actor, NewSite site) {
        SiteSight sight = SiteSight.of(actor);
        return jdbi.withHandle(db -> db.createQuery(SAME.formatted(sight.condition()))
                .bindMap(sight.parameters())
                .bind("customer", site.customer().value())
                .bindMethods(site)
                .mapTo(String.class)
                .findOne());
    }

    /** The lowest number that is free. */
    String freeNumber(CustomerId customer) {
        return free(customer, NEXT, "n");
    }

    /** A free number that tells nothing of how many sites there are. */
    String drawnNumber(CustomerId customer) {
        return free(customer, DRAWN, "place");
    }

    private String free(CustomerId customer, String candidates, String order) {
        return jdbi.withHandle(db -> db.createQuery(FREE.formatted(candidates, order))
                .bind("customer", customer.value())
                .mapTo(String.class)
                .one());
    }

    /** Writes it down with its contact, and counts it; the customer is locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    UUID enter(NewSite site) {
        UUID customer = site.customer().value();
        UUID id = sites.enter(customer, site.details());
        if (site.contact() != null) {
            contacts.enter(id, site.contact(), clock.today());
        }
        jdbi.useHandle(db -> db.execute("update kam.customer set site_count = site_count + 1 where id = ?", customer));
        return id;
    }
}
