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
                        and kernel.fold(s.street) = kernel.fold(:street) and kernel.fold(s.town) = kernel.fold(:town)))
             order by s.number = :number desc, s.number limit 1
            """;

    private static final String FREE = """
            select to_char(n, 'FM00000') from generate_series(1, 99999) n
             where not exists (select from kernel.site s
                                where s.employer = :customer and s.number = to_char(n, 'FM00000'))
             order by\s""";
    private static final int LOWEST_DRAWN = 10_000;

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
        return free(customer, "n");
    }

    /** A free number that tells nothing of how many sites there are. */
    String drawnNumber(CustomerId customer) {
        return free(customer, "n < " + LOWEST_DRAWN + ", random()");
    }

    private String free(CustomerId customer, String order) {
        return jdbi.withHandle(db -> db.createQuery(FREE + order + " limit 1")
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
