package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** The agencies that can receive a customer today. */
@ApplicationScoped
public class Agencies {
    private static final String TODAY = " from kernel.unit where kind = 'AGENCY' and valid_from <= :today"
            + " and (valid_to is null or valid_to >= :today)";

    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    /** Every agency of today, by number; units are no secret within the house. */
    public List<Agency> all() {
        return jdbi.withHandle(
                db -> db.createQuery("select id, number, short_name, name, land" + TODAY + " order by number")
                        .bind("today", clock.today())
                        .map(ConstructorMapper.of(Agency.class))
                        .list());
    }

    boolean exists(@Nullable UUID id) {
        return id != null
                && jdbi.withHandle(db -> db.createQuery("select count(*)" + TODAY + " and id = :id")
                                .bind("today", clock.today())
                                .bind("id", id)
                                .mapTo(Integer.class)
                                .one())
                        > 0;
    }

    Agency get(UnitId id) {
        return jdbi.withHandle(
                db -> db.createQuery("select id, number, short_name, name, land from kernel.unit where id = :id")
                        .bind("id", id.value())
                        .map(ConstructorMapper.of(Agency.class))
                        .one());
    }

    List<String> numbers(Collection<UUID> ids) {
        return ids.stream()
                .distinct()
                .map(id -> get(new UnitId(id)).number())
                .sorted()
                .toList();
    }
}
