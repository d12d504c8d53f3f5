package de.nahtstelle.kam.cleaning;

import de.nahtstelle.kam.handback.ChangedSites;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.party.Contacts;
import de.nahtstelle.kernel.party.Sites;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/**
 * Merges a site that stands twice into the one with the lower number; contacts and job offers go along. What went where
 * is kept, so that the merge can be undone (KAM-12).
 */
@ApplicationScoped
@LegalBasis(rule = "kam.clean-before-handover", clause = "KAM-12")
class SiteMerges {
    private static final String FIRST = "with " + FindingQueries.OWN_SITES + """
            select f.id from own s
              join own f on %s
             where s.id = :site order by f.number limit 1
            """.formatted(FindingQueries.SAME_PLACE);
    private static final String RECORD = """
            insert into kam.site_merge (id, handback, site, into_site, receiver, contacts, offers, merged_at, merged_by)
            values (:id, :handback, :site, :into, cast(:receiver as uuid),
                    array(select id from kernel.contact where site = :site order by id),
                    array(select id from kam.job_offer where site = :site order by id), :now, :person)
            """;
    /** Whether the site that a merge {@code m} went into was offered to an agency since, or taken over. */
    static final String PASSED = """
            exists (select from kam.handback_site a join kam.handback_receiver r on r.id = a.receiver
                     where a.handback = m.handback and a.site = m.into_site and r.state in ('OFFERED', 'TAKEN_OVER'))
            """;

    private static final String OPEN = "select " + PASSED + """
                   target_passed, m.id, m.site, m.into_site, m.receiver, i.merged_into is not null target_merged
              from kam.site_merge m join kernel.site i on i.id = m.into_site
             where m.id = :merge and m.handback = :handback and m.undone_at is null
            """;

    private static final String OFFERS_BACK = """
            update kam.job_offer set site = ?, version = version + 1
             where site = ? and id = any (array(select unnest(offers) from kam.site_merge where id = ?))
            """;

    @Inject
    Jdbi jdbi;

    @Inject
    ChangedSites changed;

    @Inject
    Sites sites;

    @Inject
    Contacts contacts;

    @Inject
    BusinessClock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    void intoFirst(Actor actor, HandbackId handback, UUID site) {
        jdbi.withHandle(db -> db.createQuery(FIRST)
                        .bind("site", site)
                        .bind("handback", handback.value())
                        .bind("customer", employer(db, site))
                        .mapTo(UUID.class)
                        .findOne())
                .ifPresent(first -> merge(actor, handback, site, first));
    }

    private void merge(Actor actor, HandbackId handback, UUID site, UUID first) {
        @Nullable UUID receiver = changed.merged(actor, handback, site).orElse(null);
        jdbi.useHandle(db -> {
            db.createUpdate(RECORD)
                    .bind("id", Ids.next())
                    .bind("handback", handback.value())
                    .bind("site", site)
                    .bind("into", first)
                    .bind("receiver", receiver)
                    .bind("now", clock.now())
                    .bind("person", actor.person().value())
                    .execute();
            db.execute("update kam.job_offer set site = ?, version = version + 1 where site = ?", first, site);
            count(db, site, -1);
        });
        contacts.moveAll(site, first);
        sites.mergeInto(site, first);
    }

    /** The merge, as long as it was not undone. */
    Optional<SiteMerge> find(HandbackId handback, UUID merge) {
        return jdbi.withHandle(db -> db.createQuery(OPEN)
                .bind("merge", merge)
                .bind("handback", handback.value())
                .map(ConstructorMapper.of(SiteMerge.class))
                .findOne());
    }

    /** What has left the site meanwhile stays where it went. */
    @Transactional(Transactional.TxType.MANDATORY)
    void undo(Actor actor, HandbackId handback, SiteMerge merge) {
        sites.takeOutAgain(merge.site());
        jdbi.useHandle(db -> {
            contacts.move(movedContacts(db, merge), merge.intoSite(), merge.site());
            db.execute(OFFERS_BACK, merge.site(), merge.intoSite(), merge.id());
            db.execute(
                    "update kam.site_merge set undone_at = ?, undone_by = ? where id = ?",
                    clock.now(),
                    actor.person().value(),
                    merge.id());
            count(db, merge.site(), 1);
        });
        changed.unmerged(actor, handback, merge.site(), merge.receiver());
    }

    private static List<UUID> movedContacts(Handle db, SiteMerge merge) {
        return db.createQuery("select unnest(contacts) from kam.site_merge where id = :merge")
                .bind("merge", merge.id())
                .mapTo(UUID.class)
                .list();
    }

    private static void count(Handle db, UUID site, int more) {
        db.execute("update kam.customer set site_count = site_count + ? where id = ?", more, employer(db, site));
    }

    static UUID employer(Handle db, UUID site) {
        return db.createQuery("select employer from kernel.site where id = :site")
                .bind("site", site)
                .mapTo(UUID.class)
                .one();
    }
}
