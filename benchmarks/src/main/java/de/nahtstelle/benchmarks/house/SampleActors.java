package de.nahtstelle.benchmarks.house;

import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.security.Actor;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The sample users as actors, for measurements that call the portal's services themselves. */
public final class SampleActors {
    private final Jdbi jdbi;

    /** Those of this database. */
    public SampleActors(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The sample user with this sign-in name. */
    public Actor named(String signInName) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select p.id person, p.display_name name, m.function, u.id unit, u.short_name unit_name
                          from kernel.person p
                          join kernel.membership m on m.person = p.id
                          join kernel.unit u on u.id = m.unit
                         where p.sign_in_name = :name
                        """)
                .bind("name", signInName)
                .map((row, context) -> new Actor(
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("name"),
                        row.getString("function"),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getString("unit_name")))
                .one());
    }
}
