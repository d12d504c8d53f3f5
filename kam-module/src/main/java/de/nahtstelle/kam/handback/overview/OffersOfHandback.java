package de.nahtstelle.kam.handback.overview;

import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackSight;
import de.nahtstelle.kam.portfolio.SiteSight;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.KeyPart;
import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * The open job offers that go along with a handback, by site and reference: all of them to the sending side, to an
 * agency those of its own sites, as long as it may see the case (KAM-11).
 */
@ApplicationScoped
@LegalBasis(rule = "kam.announcement-lists-data", clause = "KAM-11")
public class OffersOfHandback {
    private static final String SEEN = """
              from kam.handback h
              join kam.customer c on c.id = h.customer
              join kernel.active_site s on s.employer = h.customer
              join kam.job_offer o on o.customer = h.customer and o.site = s.id
             where h.id = :handback and o.closed_on is null and %s and %s
            """;
    private static final String OF_SITE = " and (:site::uuid is null or s.id = :site)";
    private static final String ROWS = """
            select o.id, s.number site_number, s.name site_name, o.reference, o.title, o.places, o.expires_on,
                   nullif(o.caretaker, '') caretaker
            """;
    private static final String PAGE = """
             and (:number::text is null or (s.number, o.reference) %1$s (:number, :reference))
             order by s.number %2$s, o.reference %2$s limit :limit
            """;
    private static final String SITES = """
             group by s.id, s.number, s.name order by s.number
            """;

    @Inject
    Jdbi jdbi;

    /**
     * A page of the list.
     *
     * @param site only those of this site; null for all
     */
    public Slice<OfferRow> page(Actor actor, HandbackId id, @Nullable UUID site, Cursor wanted, int size) {
        Cursor cursor = wanted.fitting(KeyPart.TEXT, KeyPart.TEXT);
        String place = PAGE.formatted(cursor.backward() ? "<" : ">", cursor.backward() ? "desc" : "asc");
        List<OfferRow> found =
                jdbi.withHandle(db -> seen(db.createQuery(ROWS + seen(actor) + OF_SITE + place), actor, id)
                        .bindByType("site", site, UUID.class)
                        .bind("number", cursor.part(0))
                        .bind("reference", cursor.part(1))
                        .bind("limit", size + 1)
                        .map(ConstructorMapper.of(OfferRow.class))
                        .list());
        return Slice.of(found, size, cursor, row -> List.of(row.siteNumber(), row.reference()));
    }

    /** How many there are, counted no further than one more than {@link Slice#COUNT_LIMIT}. */
    public long count(Actor actor, HandbackId id, @Nullable UUID site) {
        String counted = "select count(*) from (select" + seen(actor) + OF_SITE + " limit :limit) counted";
        return jdbi.withHandle(db -> seen(db.createQuery(counted), actor, id)
                .bindByType("site", site, UUID.class)
                .bind("limit", Slice.COUNT_LIMIT + 1)
                .mapTo(Long.class)
                .one());
    }

    /** The sites that have any, by number. */
    public List<OfferSite> sites(Actor actor, HandbackId id) {
        String sql = "select s.id, s.number, s.name, count(*)::int offers" + seen(actor) + SITES;
        return jdbi.withHandle(db -> seen(db.createQuery(sql), actor, id)
                .map(ConstructorMapper.of(OfferSite.class))
                .list());
    }

    private static String seen(Actor actor) {
        return SEEN.formatted(
                HandbackSight.of(actor).ofCase(), SiteSight.of(actor).condition());
    }

    private static Query seen(Query query, Actor actor, HandbackId id) {
        return query.bindMap(HandbackSight.of(actor).parameters()).bind("handback", id.value());
    }
}
