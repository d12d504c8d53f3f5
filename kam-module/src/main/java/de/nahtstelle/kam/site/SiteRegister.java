package de.nahtstelle.kam.site;

import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.party.Contacts;
import de.nahtstelle.kernel.party.Sites;
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
            select s.number || ' ' || s.name from kernel.site s
             where s.employer = :customer
               and (s.number = :number
                    or (s.merged_into is null and kernel.fold(s.name) = kernel.fold(:name)
                        and kernel.fold(s.street) = kernel.fold(:street) and kernel.fold(s.town) = kernel.fold(:town)))
             order by s.number = :number desc, s.number limit 1
            """;

    @Inject
    Jdbi jdbi;

    @Inject
    Sites sites;

    @Inject
    Contacts contacts;

    @Inject
    BusinessClock clock;

    /** The site that has this number, or the same name at the same address; empty when none does. */
    Optional<String> same(NewSite site) {
        return jdbi.withHandle(db -> db.createQuery(SAME)
                .bind("customer", site.customer().value())
                .bindMethods(site)
                .mapTo(String.class)
                .findOne());
    }

    String freeNumber(CustomerId customer) {
        return jdbi.withHandle(
                db -> db.createQuery("select to_char(coalesce(max(number::int), 0) + 1, 'FM00000') from kernel.site"
                                + " where employer = :customer and number ~ '^[0-9]{5}$'")
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
