package de.nahtstelle.kam.cleaning;

import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kernel.party.Contacts;
import de.nahtstelle.kernel.party.SiteContact;
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
            Pattern.compile("([^,]{1,100})(?=,)(?:,\\s*([^\\s,@]+@[^\\s,@]+))?(?:,\\s*(\\+?[0-9][0-9 /()-]{4,40}))?");

    @Inject
    Jdbi jdbi;

    @Inject
    Contacts contacts;

    @Inject
    BusinessClock clock;

    /** Whether it names a function and, after commas, an e-mail address, a telephone number or both. */
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

    /** The contact that is proposed for this site answers for it, too. */
    @Transactional(Transactional.TxType.MANDATORY)
    void shareProposed(HandbackId handback, UUID site) {
        jdbi.withHandle(db -> db.createQuery(ContactQueries.PROPOSED)
                        .bind("handback", handback.value())
                        .bind("customer", SiteMerges.employer(db, site))
                        .mapTo(UUID.class)
                        .findOne())
                .ifPresent(contact -> contacts.shareWith(contact, site));
    }

    /** Merges the contact into the first that is the same. */
    @Transactional(Transactional.TxType.MANDATORY)
    void merge(UUID contact) {
        jdbi.withHandle(db -> db.createQuery(ContactQueries.FIRST_SAME)
                        .bind(0, contact)
                        .mapTo(UUID.class)
                        .findFirst())
                .ifPresent(first -> contacts.mergeInto(contact, first));
    }

    /** Somebody has found today that the contact is right. */
    @Transactional(Transactional.TxType.MANDATORY)
    void confirm(UUID contact) {
        contacts.confirm(contact, clock.today());
    }
}
