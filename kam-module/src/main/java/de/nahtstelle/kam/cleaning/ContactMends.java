package de.nahtstelle.kam.cleaning;

import de.nahtstelle.kernel.party.Contacts;
import de.nahtstelle.kernel.party.SiteContact;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;

/** Gives a site its first contact, and makes one of contacts that stand twice; nothing that is known gets lost. */
@ApplicationScoped
class ContactMends {
    private static final Pattern CONTACT =
            Pattern.compile("([^,]{1,100}),\\s*(?:([^\\s,@]+@[^\\s,@]+)|(\\+?[0-9][0-9 /()-]{4,40}))");

    @Inject
    Jdbi jdbi;

    @Inject
    Contacts contacts;

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
        contacts.enter(
                site, new SiteContact(contact.group(1).strip(), contact.group(2), contact.group(3)), clock.today());
    }

    /** The contact of the first site that has one answers for this site, too. */
    @Transactional(Transactional.TxType.MANDATORY)
    void shareFirst(UUID site) {
        found(ContactQueries.OF_THE_FIRST_SITE, site).ifPresent(contact -> contacts.shareWith(contact, site));
    }

    /** Merges the contact into the first that is the same. */
    @Transactional(Transactional.TxType.MANDATORY)
    void merge(UUID contact) {
        found(ContactQueries.FIRST_SAME, contact).ifPresent(first -> contacts.mergeInto(contact, first));
    }

    /** Somebody has found today that the contact is right. */
    @Transactional(Transactional.TxType.MANDATORY)
    void confirm(UUID contact) {
        contacts.confirm(contact, clock.today());
    }

    private Optional<UUID> found(String query, UUID record) {
        return jdbi.withHandle(
                db -> db.createQuery(query).bind(0, record).mapTo(UUID.class).findFirst());
    }
}
