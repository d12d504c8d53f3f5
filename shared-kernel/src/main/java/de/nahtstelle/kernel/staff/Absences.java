package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** The absences of people, for whoever records them: themselves, their lead, whoever decides on their staff. */
@ApplicationScoped
@LegalBasis(rule = "kernel.absence-has-cover", clause = "KAM-05")
public class Absences {
    private static final int MOST = 300;

    @Inject
    Jdbi jdbi;

    @Inject
    AbsenceRight right;

    @Inject
    BusinessClock clock;

    /** The absences of the person, the latest first; none where they are not the actor's business. */
    public List<AbsenceRow> of(Actor actor, PersonId person) {
        if (!right.covers(actor, person)) {
            return List.of();
        }
        StaffSight sight = StaffSight.of(actor, clock.today());
        return jdbi.withHandle(db -> db.createQuery("""
                        select a.id, a.version, a.first_day, a.last_day, a.cover, c.display_name cover_name
                          from kernel.absence a
                          join kernel.person p on p.id = a.person
                          left join kernel.person c on c.id = a.cover
                         where a.person = :person and %s
                         order by a.first_day desc limit :most
                        """.formatted(sight.condition()))
                .bindMap(sight.parameters())
                .bind("person", person.value())
                .bind("most", MOST)
                .map(ConstructorMapper.of(AbsenceRow.class))
                .list());
    }

    /**
     * Whom the actor may name: who holds one of the functions of the person today in the same unit, and for a
     * Dienstaufsicht in the other teams it staffs, those of the same unit first.
     */
    public List<CoverCandidate> candidates(Actor actor, PersonId person) {
        if (!right.covers(actor, person)) {
            return List.of();
        }
        StaffSight sight = StaffSight.of(actor, clock.today());
        return jdbi.withHandle(db -> db.createQuery("""
                        select distinct on (c.unit <> m.unit, o.display_name, o.id)
                               o.id person, o.display_name name, u.short_name unit
                          from kernel.person p
                          join kernel.membership m on m.person = p.id
                          join kernel.membership c on c.function = m.function and c.person <> p.id
                          join kernel.person o on o.id = c.person
                          join kernel.unit u on u.id = c.unit
                         where p.id = :person and %s
                           and daterange(m.valid_from, m.valid_to, '[]') @> :today
                           and daterange(c.valid_from, c.valid_to, '[]') @> :today
                           and kernel.works_within_reach(c.unit, m.unit, :namedFrom, :today)
                         order by c.unit <> m.unit, o.display_name, o.id limit :most
                        """.formatted(sight.condition()))
                .bindMap(sight.parameters())
                .bind("person", person.value())
                .bind("today", clock.today())
                .bindByType("namedFrom", namesFrom(actor), UUID.class)
                .bind("most", MOST)
                .map(ConstructorMapper.of(CoverCandidate.class))
                .list());
    }

    private @Nullable UUID namesFrom(Actor actor) {
        UnitId unit = right.namesFrom(actor);
        return unit == null ? null : unit.value();
    }
}
