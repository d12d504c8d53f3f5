package de.nahtstelle.it.kam;

import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;

/** The sites of a test's customer, each clean: in a street of its own, with a contact of today. */
@Dependent
class CustomerSites {
    private static final String ANSWERING = """
            select s.number, u.number unit
              from kernel.site s
              join kam.customer c on c.id = s.employer
              left join lateral (select r.unit from kernel.responsibility r
                                  where r.subject = s.id order by r.valid_from desc limit 1) own on true
              join kernel.unit u on u.id = coalesce(own.unit, c.responsible_unit)
             where s.employer = :customer
            """;

    @Inject
    BusinessClock clock;

    @Inject
    Jdbi jdbi;

    UUID add(UUID customer, String number, String postalCode, String town) {
        UUID site = Ids.next();
        jdbi.useTransaction(db -> {
            db.execute(
                    "insert into kernel.site (id, employer, number, name, street, postal_code, town)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    site,
                    customer,
                    number,
                    "Betrieb " + number,
                    "Straße " + number,
                    postalCode,
                    town);
            db.execute("update kam.customer set site_count = site_count + 1 where id = ?", customer);
            addContact(db, site);
        });
        return site;
    }

    void addContact(UUID site) {
        jdbi.useHandle(db -> addContact(db, site));
    }

    private void addContact(Handle db, UUID site) {
        db.execute(
                "insert into kernel.contact (id, site, function, email, confirmed_on) values (?, ?, ?, ?, ?)",
                Ids.next(),
                site,
                "Personalabteilung",
                "personal@kunde.example",
                clock.today());
    }

    /** The site lies elsewhere from the beginning. */
    void move(UUID customer, String number, String postalCode, String town) {
        jdbi.useHandle(db -> db.execute(
                "update kernel.site set postal_code = ?, town = ?, municipality = null where id = ?",
                postalCode,
                town,
                id(customer, number)));
    }

    UUID id(UUID customer, String number) {
        return jdbi.withHandle(
                db -> db.createQuery("select id from kernel.site where employer = :customer and number = :number")
                        .bind("customer", customer)
                        .bind("number", number)
                        .mapTo(UUID.class)
                        .one());
    }

    /** The unit that answers for each site: its own, else that of the customer. */
    Map<String, String> answering(UUID customer) {
        return jdbi.withHandle(db -> db.createQuery(ANSWERING)
                .bind("customer", customer)
                .setMapKeyColumn("number")
                .setMapValueColumn("unit")
                .collectInto(new GenericType<Map<String, String>>() {}));
    }
}
