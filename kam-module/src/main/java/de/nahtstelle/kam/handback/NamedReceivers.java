package de.nahtstelle.kam.handback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;

/**
 * The agency that a wrong receiver named as the right one, for each place that came back from it, until the receivers
 * are confirmed; for other places it says nothing (KAM-09).
 */
@ApplicationScoped
class NamedReceivers {
    private static final String KEEP = """
            insert into kam.named_receiver (handback, site, unit)
            select :handback, site, unit from unnest(:sites, :units) named (site, unit)
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

    /** Remembers who is to be asked next for these sites. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(HandbackId id, Map<UUID, UUID> bySite) {
        List<UUID> sites = List.copyOf(bySite.keySet());
        jdbi.useHandle(db -> db.createUpdate(KEEP)
                .bind("handback", id.value())
                .bindArray("sites", UUID.class, sites.toArray())
                .bindArray("units", UUID.class, sites.stream().map(bySite::get).toArray())
                .execute());
    }

    /** The receivers were confirmed. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forget(HandbackId id) {
        jdbi.useHandle(db -> db.execute("delete from kam.named_receiver where handback = ?", id.value()));
    }
}
