package de.nahtstelle.kam.cleaning;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.cleaning.CleaningRecord.MergedSites;
import de.nahtstelle.kam.cleaning.CleaningRecord.SignedException;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.SignatureRequests;
import de.nahtstelle.kam.handback.TakingReopeningBack;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Reads what was decided while cleaning; to an agency it is closed, as the findings are. */
@ApplicationScoped
@LegalBasis(rule = "kam.clean-before-handover", clause = "KAM-12")
public class CleaningRecords {
    private static final String EXCEPTIONS = """
            select e.id, cardinality(e.findings) findings, e.reason, p.display_name signed_by, e.signed_at
              from kam.handback_exception e join kernel.person p on p.id = e.signed_by
             where e.handback = :handback order by e.signed_at, e.id
            """;
    private static final String MERGES = "select " + SiteMerges.PASSED + """
                   passed, m.id, s.number || ' ' || s.name site, i.number || ' ' || i.name into_site,
                   cardinality(m.contacts) contacts, cardinality(m.offers) offers, p.display_name merged_by, m.merged_at
              from kam.site_merge m
              join kernel.site s on s.id = m.site
              join kernel.site i on i.id = m.into_site
              join kernel.person p on p.id = m.merged_by
             where m.handback = :handback and m.undone_at is null order by m.merged_at, m.id
            """;

    private static final UUID NONE = new UUID(0, 0);

    @Inject
    SignatureRequests requests;

    @Inject
    TakingReopeningBack reopenings;

    @Inject
    Jdbi jdbi;

    /** What counts today; nothing when there is no such case. */
    public CleaningRecord of(Actor actor, HandbackId handback) {
        actor.must(KamPermission.SEE_ALL_CUSTOMERS);
        return jdbi.withHandle(db -> new CleaningRecord(
                list(db, EXCEPTIONS, SignedException.class, handback),
                list(db, MERGES, MergedSites.class, handback),
                reopenings.offered(actor, handback).orElse(null),
                requests.newest(actor, handback).orElse(null)));
    }

    /** The newest change of the records in this case; the id of no change at all when there was none. */
    public UUID newestChange(Actor actor, HandbackId handback) {
        actor.must(KamPermission.SEE_ALL_CUSTOMERS);
        return jdbi.withHandle(db -> db.createQuery(
                        "select id from kam.record_change where handback = :handback order by id desc limit 1")
                .bind("handback", handback.value())
                .mapTo(UUID.class)
                .findOne()
                .orElse(NONE));
    }

    private static <T> List<T> list(Handle db, String sql, Class<T> type, HandbackId handback) {
        return db.createQuery(sql)
                .bind("handback", handback.value())
                .map(ConstructorMapper.of(type))
                .list();
    }
}
