package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** By which facts an agency was led to a site that it showed to belong elsewhere (KAM-09). */
@ApplicationScoped
class MisdirectedPlaces {
    private static final String KEEP = """
            insert into kam.misdirected_place (handback, site, unit, postal_code, municipality, right_postal_code,
                                               right_municipality, shown_at)
            values (:handback, :site, :unit, :postalCode, :municipality, :rightCode, :rightMunicipality, :now)
            on conflict (handback, site, unit) do update
               set postal_code = excluded.postal_code, municipality = excluded.municipality,
                   right_postal_code = excluded.right_postal_code, right_municipality = excluded.right_municipality,
                   shown_at = excluded.shown_at
            """;

    private static final String SHOWN = """
            select m.site from kam.misdirected_place m join kernel.site s on s.id = m.site
             where m.handback = :handback and m.unit = :unit
               and s.postal_code is not distinct from m.postal_code
               and s.municipality is not distinct from m.municipality
            """;

    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    /** The sites that the actor's agency gave back when their facts were what they are now. */
    Set<UUID> shownBy(Actor actor, HandbackId id) {
        return jdbi
                .withHandle(db -> db.createQuery(SHOWN)
                        .bind("handback", id.value())
                        .bind("unit", actor.unit().value())
                        .mapTo(UUID.class)
                        .list())
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The actor's agency gives the site back. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(Actor actor, HandbackId id, Place place, @Nullable RightPlace right) {
        jdbi.useHandle(db -> db.createUpdate(KEEP)
                .bind("handback", id.value())
                .bind("unit", actor.unit().value())
                .bindMethods(place)
                .bind("rightCode", right == null ? null : right.postalCode())
                .bind("rightMunicipality", right == null ? null : right.municipality())
                .bind("now", clock.now())
                .execute());
    }
}
