package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.party.PartyImport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The sites of a handback's customer and the agencies they are assigned to. */
@ApplicationScoped
class Places {
    private static final String SITES = """
            select s.id site, s.number, s.name, s.street, s.postal_code, s.town, s.municipality, r.unit assigned,
                   coalesce(r.state in ('OFFERED', 'TAKEN_OVER'), false) fixed
              from kam.handback h
              join kernel.active_site s on s.employer = h.customer
              left join kam.handback_receiver r on r.handback = h.id and r.state <> 'MISDIRECTED' and r.id =
                   case h.care when 'DECENTRAL'
                        then (select a.receiver from kam.handback_site a where a.handback = h.id and a.site = s.id)
                        else (select c.id from kam.handback_receiver c
                               where c.handback = h.id and c.state <> 'MISDIRECTED'
                                 and h.reopened_for is distinct from 'POSTAL_CODE') end
             where h.id = :handback
             order by s.number
            """;

    @Inject
    Jdbi jdbi;

    /** The places that need an agency: every site, or the seat where care is central. */
    List<Place> of(HandbackId id, Care care) {
        List<Place> sites = jdbi.withHandle(db -> db.createQuery(SITES)
                .bind("handback", id.value())
                .map(ConstructorMapper.of(Place.class))
                .list());
        return care == Care.DECENTRAL
                ? sites
                : sites.stream()
                        .filter(site -> site.number().equals(PartyImport.SEAT))
                        .toList();
    }

    /** How many sites have no agency; none where care is central. */
    int unassigned(HandbackId id) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select count(*) from kam.handback h join kernel.active_site s on s.employer = h.customer
                         where h.id = :handback and h.care = 'DECENTRAL'
                           and not exists (select from kam.handback_site a where a.handback = h.id and a.site = s.id)
                        """)
                .bind("handback", id.value())
                .mapTo(Integer.class)
                .one());
    }

    /** The site goes to the receiver, who knows of it unless it is still to be told of what it gets. */
    void assign(HandbackId id, UUID site, UUID receiver) {
        jdbi.useHandle(db -> db.execute(
                "insert into kam.handback_site as a (handback, site, receiver, told)"
                        + " select ?, ?, r.id, r.state <> 'CONFIRMED' from kam.handback_receiver r where r.id = ?"
                        + " on conflict (handback, site) do update set receiver = excluded.receiver,"
                        + " told = case when a.receiver = excluded.receiver then a.told else excluded.told end",
                id.value(),
                site,
                receiver));
    }

    /** The receiver was told of all its sites. */
    void told(UUID receiver) {
        jdbi.useHandle(db -> db.execute("update kam.handback_site set told = true where receiver = ?", receiver));
    }

    /** Every site of the one is the other's from now on; what was told of them stays told. */
    void moveAll(UUID from, UUID to) {
        jdbi.useHandle(db -> db.execute("update kam.handback_site set receiver = ? where receiver = ?", to, from));
    }

    /** Takes every site from the receiver. */
    void releaseAll(UUID receiver) {
        jdbi.useHandle(db -> db.execute("delete from kam.handback_site where receiver = ?", receiver));
    }

    /** Takes these sites from the receiver. */
    void release(UUID receiver, List<UUID> sites) {
        jdbi.useHandle(
                db -> db.createUpdate("delete from kam.handback_site where receiver = :receiver and site = any(:sites)")
                        .bind("receiver", receiver)
                        .bindArray("sites", UUID.class, sites.toArray())
                        .execute());
    }

    /** Takes the site from whoever has it. */
    void releaseSite(HandbackId id, UUID site) {
        jdbi.useHandle(
                db -> db.execute("delete from kam.handback_site where handback = ? and site = ?", id.value(), site));
    }

    /** Who has the site; empty when nobody does. */
    Optional<UUID> receiverOf(HandbackId id, UUID site) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select receiver from kam.handback_site where handback = :handback and site = :site")
                .bind("handback", id.value())
                .bind("site", site)
                .mapTo(UUID.class)
                .findOne());
    }

    /** The site as a person knows it: number and name. */
    String nameOf(UUID site) {
        return jdbi.withHandle(db -> db.createQuery("select number || ' ' || name from kernel.site where id = :site")
                .bind("site", site)
                .mapTo(String.class)
                .one());
    }

    List<UUID> sitesOf(UUID receiver) {
        return sites("receiver = :receiver", receiver);
    }

    /** Those of its sites that the receiver was told of. */
    List<UUID> toldSitesOf(UUID receiver) {
        return sites("receiver = :receiver and told", receiver);
    }

    private List<UUID> sites(String condition, UUID receiver) {
        return jdbi.withHandle(
                db -> db.createQuery("select site from kam.handback_site where " + condition + " order by site")
                        .bind("receiver", receiver)
                        .mapTo(UUID.class)
                        .list());
    }
}
