package de.nahtstelle.kernel.filter;

import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keeps what a person filters a list by. Only that person gets it back; the address carries the id alone. */
@ApplicationScoped
public class StoredFilters {
    private static final Duration KEPT_UNUSED = Duration.ofDays(90);
    private static final Jsonb JSON = JsonbBuilder.create();
    private static final Type VALUES =
            new HashMap<String, String>() {}.getClass().getGenericSuperclass();

    @Inject
    Jdbi jdbi;

    @Inject
    SystemClock clock;

    /**
     * Keeps the values and returns the id for the address; the same values get the same id.
     *
     * @param list stable name of the list, for instance {@code kam.customers}
     * @return null when there is nothing to keep
     */
    @Transactional
    public @Nullable UUID keep(Actor actor, String list, Map<String, String> values) {
        if (values.isEmpty()) {
            return null;
        }
        forgetUnused(actor);
        return jdbi.withHandle(db -> db.createQuery("""
                        insert into kernel.stored_filter (id, person, list, values, used_at)
                        values (:id, :person, :list, :values::jsonb, :now)
                        on conflict on constraint stored_filter_once do update set used_at = excluded.used_at
                        returning id
                        """)
                .bind("id", Ids.next())
                .bind("person", actor.person().value())
                .bind("list", list)
                .bind("values", JSON.toJson(new TreeMap<>(values)))
                .bind("now", clock.now())
                .mapTo(UUID.class)
                .one());
    }

    /** The values of the id; empty when there is none, or it is another person's, or another list's. */
    public Map<String, String> find(Actor actor, String list, @Nullable UUID id) {
        if (id == null) {
            return Map.of();
        }
        return jdbi.withHandle(db -> db.createQuery("select values from kernel.stored_filter"
                                + " where id = :id and person = :person and list = :list")
                        .bind("id", id)
                        .bind("person", actor.person().value())
                        .bind("list", list)
                        .mapTo(String.class)
                        .findOne())
                .map(json -> JSON.<Map<String, String>>fromJson(json, VALUES))
                .orElseGet(Map::of);
    }

    private void forgetUnused(Actor actor) {
        jdbi.useHandle(
                db -> db.createUpdate("delete from kernel.stored_filter where person = :person and used_at < :before")
                        .bind("person", actor.person().value())
                        .bind("before", clock.now().minus(KEPT_UNUSED))
                        .execute());
    }
}
