package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The agencies that can receive a customer today. */
@ApplicationScoped
public class Agencies {
    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    /** Every agency of today, by number; units are no secret within the house. */
    public List<Agency> all() {
        return jdbi.withHandle(db -> db.createQuery("select id, number, short_name, name, land from kernel.unit"
                        + " where kind = 'AGENCY' and daterange(valid_from, valid_to, '[]') @> :today::date"
                        + " order by number")
                .bind("today", clock.today())
                .map(ConstructorMapper.of(Agency.class))
                .list());
    }

    /** Those of the units that are agencies of today, with their numbers. */
    Map<UUID, String> numbers(Collection<UUID> units) {
        return jdbi.withHandle(db -> db.createQuery("select id, number from kernel.unit where id = any(:units)"
                        + " and kind = 'AGENCY' and daterange(valid_from, valid_to, '[]') @> :today::date")
                .bindArray("units", UUID.class, units.toArray())
                .bind("today", clock.today())
                .setMapKeyColumn("id")
                .setMapValueColumn("number")
                .collectInto(new GenericType<Map<UUID, String>>() {}));
    }

    Agency get(UnitId id) {
        return jdbi.withHandle(
                db -> db.createQuery("select id, number, short_name, name, land from kernel.unit where id = :id")
                        .bind("id", id.value())
                        .map(ConstructorMapper.of(Agency.class))
                        .one());
    }
}
