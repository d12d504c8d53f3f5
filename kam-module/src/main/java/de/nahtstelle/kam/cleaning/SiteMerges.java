package de.nahtstelle.kam.cleaning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Merges a site that stands twice into the one with the lower number; contacts and job offers go along. */
@ApplicationScoped
class SiteMerge {
    private static final String FIRST = """
            select f.id from kernel.site s
              join kernel.site f on f.employer = s.employer and f.number < s.number
               and kernel.fold(f.street) = kernel.fold(s.street) and kernel.fold(f.town) = kernel.fold(s.town)
             where s.id = :site order by f.number limit 1
            """;

    @Inject
    Jdbi jdbi;

    @Transactional(Transactional.TxType.MANDATORY)
    void intoFirst(UUID site) {
        jdbi.useHandle(db -> db.createQuery(FIRST)
                .bind("site", site)
                .mapTo(UUID.class)
                .findOne()
                .ifPresent(first -> merge(db, site, first)));
    }

    private static void merge(Handle db, UUID site, UUID first) {
        db.execute("update kernel.contact set site = ?, version = version + 1 where site = ?", first, site);
        db.execute("update kam.job_offer set site = ?, version = version + 1 where site = ?", first, site);
        db.execute(
                "update kam.customer set site_count = site_count - 1"
                        + " where id = (select employer from kernel.site where id = ?)",
                site);
        db.execute("delete from kernel.site where id = ?", site);
    }
}
