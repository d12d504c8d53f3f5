package de.nahtstelle.kam.handback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.jspecify.annotations.Nullable;

/**
 * The agency that a wrong receiver named as the right one, for each place that came back from it, until the receivers
 * are confirmed; for other places it says nothing (KAM-09).
 */
@ApplicationScoped
class NamedReceivers {
    private static final String KEEP = """
            insert into kam.named_receiver (handback, site, unit)
            select :handback, site, :unit from unnest(:sites) site
            on conflict (handback, site) do update set unit = excluded.unit
            """;

    @Inject
    Jdbi jdbi;

    /** By site. */
    Map<UUID, UUID> of(HandbackId id) {
        return jdbi.withHandle(
                db -> db.createQuery("select site, unit from kam.named_receiver where handback = :handback")
                        .bind("handback", id.value())
                        .setMapKeyColumn("site")
                        .setMapValueColumn("unit")
                        .collectInto(new GenericType<Map<UUID, UUID>>() {}));
    }

    /** Remembers who was named for these sites; nothing when nobody was. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(HandbackId id, List<UUID> sites, @Nullable UUID unit) {
        if (unit != null) {
            jdbi.useHandle(db -> db.createUpdate(KEEP)
                    .bind("handback", id.value())
                    .bind("unit", unit)
                    .bindArray("sites", UUID.class, sites.toArray())
                    .execute());
        }
    }

    /** The receivers were confirmed. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forget(HandbackId id) {
        jdbi.useHandle(db -> db.execute("delete from kam.named_receiver where handback = ?", id.value()));
    }
}
