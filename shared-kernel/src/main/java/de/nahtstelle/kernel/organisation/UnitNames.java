package de.nahtstelle.kernel.organisation;

import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The names of the units of today; they are no secret within the house. */
@ApplicationScoped
public class UnitNames {
    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    /**
     * The units by short name.
     *
     * @param kinds codes of the kinds wanted; empty for all
     */
    public List<UnitName> of(Set<String> kinds) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select id, number, kind, short_name, name from kernel.unit
                         where daterange(valid_from, valid_to, '[]') @> :today::date
                           and (cardinality(:kinds) = 0 or kind = any(:kinds))
                         order by short_name, id
                        """)
                .bind("today", clock.today())
                .bindArray("kinds", String.class, List.copyOf(kinds))
                .map(ConstructorMapper.of(UnitName.class))
                .list());
    }

    /** The unit meant by a name, a number, both, or an id. */
    public NamedUnit find(Set<String> kinds, String text) {
        return new UnitSearch(of(kinds)).find(text);
    }
}
