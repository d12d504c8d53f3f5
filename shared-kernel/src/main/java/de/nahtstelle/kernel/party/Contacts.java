package de.nahtstelle.kernel.party;

import de.nahtstelle.kernel.identity.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Where the sites are reached. A context decides what is to be written, in its use case; whoever had read a contact
 * before sees by its version that it was.
 */
@ApplicationScoped
public class Contacts {
    private static final String SHARE = """
            insert into kernel.contact (id, site, function, email, phone, confirmed_on)
            select ?, ?, function, email, phone, confirmed_on from kernel.contact where id = ?
            """;
    private static final String MOVE = """
            update kernel.contact set site = :to, version = version + 1 where site = :from and id = any(:contacts)
            """;
    private static final String TAKE_ALONG = """
            update kernel.contact f
               set email = coalesce(nullif(f.email, ''), c.email), phone = coalesce(nullif(f.phone, ''), c.phone),
                   confirmed_on = greatest(f.confirmed_on, c.confirmed_on), version = f.version + 1
              from kernel.contact c
             where c.id = ? and f.id = ?
            """;

    @Inject
    Jdbi jdbi;

    /** The site is reached there, as was confirmed on that day. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enter(UUID site, SiteContact contact, LocalDate confirmedOn) {
        jdbi.useHandle(db -> db.execute(
                "insert into kernel.contact (id, site, function, email, phone, confirmed_on) values (?, ?, ?, ?, ?, ?)",
                Ids.next(),
                site,
                contact.function(),
                contact.email(),
                contact.phone(),
                confirmedOn));
    }

    /** The contact of another site answers for this site, too. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void shareWith(UUID contact, UUID site) {
        jdbi.useHandle(db -> db.execute(SHARE, Ids.next(), site, contact));
    }

    /** The contact was found right on that day. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void confirm(UUID contact, LocalDate day) {
        jdbi.useHandle(db -> db.execute(
                "update kernel.contact set confirmed_on = ?, version = version + 1 where id = ?", day, contact));
    }

    /** All contacts of the one site go to the other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void moveAll(UUID from, UUID to) {
        jdbi.useHandle(
                db -> db.execute("update kernel.contact set site = ?, version = version + 1 where site = ?", to, from));
    }

    /** Those of the contacts that the one site has go to the other; what has left it meanwhile stays where it went. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void move(Collection<UUID> contacts, UUID from, UUID to) {
        jdbi.useHandle(db -> db.createUpdate(MOVE)
                .bind("from", from)
                .bind("to", to)
                .bindArray("contacts", UUID.class, contacts)
                .execute());
    }

    /** The contact proved to be the other one, which keeps what it says and takes along what it does not. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mergeInto(UUID contact, UUID other) {
        jdbi.useHandle(db -> {
            if (db.execute(TAKE_ALONG, contact, other) > 0) {
                db.execute("delete from kernel.contact where id = ?", contact);
            }
        });
    }
}
