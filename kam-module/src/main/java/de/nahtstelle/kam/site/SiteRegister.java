package de.nahtstelle.kam.site;

import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
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

    private static final String ENTER = """
            insert into kernel.site
              (id, employer, number, name, company_number, street, postal_code, town, municipality)
            values (:id, :employer, :number, :name, :companyNumber, :street, :postalCode, :town, :municipality)
            """;

    @Inject
    Jdbi jdbi;

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
        UUID id = Ids.next();
        jdbi.useHandle(db -> {
            db.createUpdate(ENTER)
                    .bind("id", id)
                    .bind("employer", site.customer().value())
                    .bindMethods(site)
                    .execute();
            db.execute(
                    "update kam.customer set site_count = site_count + 1 where id = ?",
                    site.customer().value());
            if (site.contact() != null) {
                enter(db, id, site.contact());
            }
        });
        return id;
    }

    private void enter(Handle db, UUID site, SiteContact contact) {
        db.execute(
                "insert into kernel.contact (id, site, function, email, phone, confirmed_on) values (?, ?, ?, ?, ?, ?)",
                Ids.next(),
                site,
                contact.function(),
                contact.email(),
                contact.phone(),
                clock.today());
    }
}
