package de.nahtstelle.kam.cleaning;

import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;

/** Gives a site its first contact, and makes one of contacts that stand twice; nothing that is known gets lost. */
@ApplicationScoped
class ContactMends {
    private static final Pattern CONTACT =
            Pattern.compile("([^,]{1,100}),\\s*(?:([^\\s,@]+@[^\\s,@]+)|(\\+?[0-9][0-9 /()-]{4,40}))");
    private static final String TAKE_ALONG = """
            update kernel.contact f
               set email = coalesce(nullif(f.email, ''), c.email), phone = coalesce(nullif(f.phone, ''), c.phone),
                   confirmed_on = greatest(f.confirmed_on, c.confirmed_on), version = f.version + 1
              from kernel.contact c
             where c.id = :contact and f.id = (select f.id from kernel.contact f where %s order by f.id limit 1)
            """.formatted(ContactQueries.SAME);

    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    /** Whether it names a function and, after a comma, an e-mail address or a telephone number. */
    static boolean isContact(String value) {
        return CONTACT.matcher(value).matches();
    }

    /** Enters the contact a person named, confirmed today. */
    @Transactional(Transactional.TxType.MANDATORY)
    void enter(UUID site, String value) {
        Matcher contact = CONTACT.matcher(value);
        if (!contact.matches()) {
            throw new IllegalArgumentException("No function with e-mail address or telephone number");
        }
        jdbi.useHandle(db -> db.execute(
                "insert into kernel.contact (id, site, function, email, phone, confirmed_on) values (?, ?, ?, ?, ?, ?)",
                Ids.next(),
                site,
                contact.group(1).strip(),
                contact.group(2),
                contact.group(3),
                clock.today()));
    }

    /** The contact of the first site that has one answers for this site, too. */
    @Transactional(Transactional.TxType.MANDATORY)
    void shareFirst(UUID site) {
        jdbi.useHandle(db -> db.execute(ContactQueries.SHARE, Ids.next(), site));
    }

    /** Merges the contact into the first that is the same. */
    @Transactional(Transactional.TxType.MANDATORY)
    void merge(UUID contact) {
        jdbi.useHandle(db -> {
            if (db.createUpdate(TAKE_ALONG).bind("contact", contact).execute() > 0) {
                db.execute("delete from kernel.contact where id = ?", contact);
            }
        });
    }
}
