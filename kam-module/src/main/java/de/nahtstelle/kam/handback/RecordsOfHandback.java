package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.announcement.AffectedData;
import de.nahtstelle.kam.announcement.AffectedRecords;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.portfolio.SiteSight;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.KeyPart;
import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The data sets that come with a handback, by site: to an agency its own, as long as it may see the case (KAM-11). */
@ApplicationScoped
public class RecordsOfHandback {
    private static final String PAGE = """
            select s.id, s.employer
              from kam.handback h
              join kam.customer c on c.id = h.customer
              join kernel.active_site s on s.employer = h.customer
             where h.id = :handback and %s and %s and (:key::text is null or s.number %s :key)
             order by s.number %s
             limit :limit
            """;

    @Inject
    AffectedRecords records;

    @Inject
    Jdbi jdbi;

    /** A page of the sites by number with what belongs to them; empty to whoever may not see the case. */
    @LegalBasis(rule = "kam.announcement-lists-data", clause = "KAM-11")
    public Slice<SiteRecords> page(Actor actor, HandbackId id, Cursor wanted, int size) {
        Cursor cursor = wanted.fitting(KeyPart.TEXT);
        List<Found> found = found(actor, id, cursor, size + 1);
        List<SiteRecords> rows = found.isEmpty() ? List.of() : read(actor, found, cursor);
        return Slice.of(rows, size, cursor, row -> List.of(row.site().number()));
    }

    private List<Found> found(Actor actor, HandbackId id, Cursor cursor, int limit) {
        HandbackSight sight = HandbackSight.of(actor);
        SiteSight sites = SiteSight.of(actor);
        String sql = PAGE.formatted(
                sight.ofCase(), sites.condition(), cursor.backward() ? "<" : ">", cursor.backward() ? "desc" : "asc");
        return jdbi.withHandle(db -> db.createQuery(sql)
                .bindMap(sight.parameters())
                .bind("handback", id.value())
                .bind("key", cursor.part(0))
                .bind("limit", limit)
                .map(ConstructorMapper.of(Found.class))
                .list());
    }

    private List<SiteRecords> read(Actor actor, List<Found> found, Cursor cursor) {
        AffectedData data = records.of(
                actor,
                new CustomerId(found.get(0).employer()),
                found.stream().map(Found::id).toList());
        List<SiteRecords> byNumber =
                data.sites().stream().map(site -> of(site, data)).toList();
        return cursor.backward() ? reversed(byNumber) : byNumber;
    }

    private static List<SiteRecords> reversed(List<SiteRecords> rows) {
        List<SiteRecords> reversed = new ArrayList<>(rows);
        Collections.reverse(reversed);
        return reversed;
    }

    private static SiteRecords of(AffectedData.Site site, AffectedData data) {
        return new SiteRecords(
                site,
                data.contacts().stream()
                        .filter(contact -> contact.site().equals(site.number()))
                        .toList(),
                data.offers().stream()
                        .filter(offer -> offer.site().equals(site.number()))
                        .toList());
    }

    /** A site as the page finds it. */
    public record Found(UUID id, UUID employer) {}
}
