package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** By which facts an agency was led to a site that it showed to belong elsewhere, and where that is (KAM-09). */
@ApplicationScoped
class MisdirectedPlaces {
    private static final String KEEP = """
            insert into kam.misdirected_place (handback, site, unit, postal_code, municipality, right_postal_code,
                                               right_municipality, shown_at)
            values (:handback, :site, :unit, :postalCode, :municipality, :rightPostalCode, :rightMunicipality, :now)
            on conflict (handback, site, unit, postal_code, municipality, right_postal_code, right_municipality)
            do update set shown_at = excluded.shown_at
            """;

    private static final String SHOWN = """
            select m.site, m.right_postal_code, m.right_municipality
              from kam.misdirected_place m join kernel.site s on s.id = m.site
             where m.handback = :handback and m.unit = :unit
               and s.postal_code is not distinct from m.postal_code
               and s.municipality is not distinct from m.municipality
            """;

    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    /** What the actor's agency showed when the facts of the sites were what they are now. */
    Set<ShownPlace> shownBy(Actor actor, HandbackId id) {
        return jdbi
                .withHandle(db -> db.createQuery(SHOWN)
                        .bind("handback", id.value())
                        .bind("unit", actor.unit().value())
                        .map((row, context) -> new ShownPlace(
                                row.getObject("site", UUID.class),
                                row.getString("right_postal_code"),
                                row.getString("right_municipality")))
                        .list())
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The actor's agency gives the sites back. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(Actor actor, HandbackId id, List<Place> places, RightPlaces right) {
        Instant now = clock.now();
        jdbi.useHandle(db -> {
            PreparedBatch rows = db.prepareBatch(KEEP);
            places.forEach(place -> add(
                    rows.bind("handback", id.value())
                            .bind("unit", actor.unit().value())
                            .bind("now", now),
                    place,
                    ShownPlace.of(place, right.of(place.site()))));
            rows.execute();
        });
    }

    private static void add(PreparedBatch rows, Place recorded, ShownPlace shown) {
        rows.bind("site", recorded.site())
                .bind("postalCode", recorded.postalCode())
                .bind("municipality", recorded.municipality())
                .bind("rightPostalCode", shown.rightPostalCode())
                .bind("rightMunicipality", shown.rightMunicipality())
                .add();
    }
}
