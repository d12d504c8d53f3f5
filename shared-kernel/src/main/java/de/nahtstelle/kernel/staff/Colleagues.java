package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Who works in a unit: for its own people, who name one another where a task asks for somebody. */
@ApplicationScoped
public class Colleagues {
    private static final String TODAY = """
            select distinct p.id person, p.display_name name
              from kernel.membership m join kernel.person p on p.id = m.person
             where m.unit = :unit and daterange(m.valid_from, m.valid_to, '[]') @> :today
             order by name, person
            """;

    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    /** Everyone who holds a function in the actor's unit today, the actor included, by name. */
    public List<Colleague> of(Actor actor) {
        return jdbi.withHandle(db -> db.createQuery(TODAY)
                .bind("unit", actor.unit().value())
                .bind("today", clock.today())
                .map(ConstructorMapper.of(Colleague.class))
                .list());
    }
}
