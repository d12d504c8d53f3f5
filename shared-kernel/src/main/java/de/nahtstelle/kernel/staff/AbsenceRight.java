package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.KernelPermission;
import de.nahtstelle.kernel.security.NotPermitted;
import de.nahtstelle.kernel.security.Permission;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Who records the absences of a person: themselves, whoever leads their unit, whoever decides on its staff. */
@ApplicationScoped
class AbsenceRight {
    private static final String LED = """
            select exists (select from kernel.membership m join kernel.unit u on u.id = m.unit
                            where m.person = :person and (u.id = :unit or u.part_of = :unit)
                              and (m.valid_to is null or m.valid_to >= :today))
            """;
    private static final String STAFFED = """
            select exists (select from kernel.membership m join kernel.unit u on u.id = m.unit
                            where m.person = :person and (m.valid_to is null or m.valid_to >= :today) and %s)
            """.formatted(StaffingRight.OF_UNIT);

    @Inject
    Jdbi jdbi;

    @Inject
    StaffingRight staffing;

    @Inject
    @Any
    Instance<LeadsOfContext> contexts;

    @Inject
    BusinessClock clock;

    /**
     * Refuses unless the actor records the absences of the person.
     *
     * @throws NotPermitted when the actor does not
     */
    void must(Actor actor, PersonId person) {
        if (!covers(actor, person)) {
            throw new NotPermitted(enough(), actor.function());
        }
    }

    boolean covers(Actor actor, PersonId person) {
        return actor.person().equals(person)
                || (leads(actor) && led(actor, person))
                || (actor.may(KernelPermission.STAFF_UNITS) && staffed(actor, person));
    }

    /** The unit from which the actor names covers across the teams it staffs; null for whoever is no Dienstaufsicht. */
    @Nullable
    UnitId namesFrom(Actor actor) {
        return staffing.supervises(actor) ? actor.unit() : null;
    }

    private List<Permission> enough() {
        return Stream.of(
                        Stream.<Permission>of(KernelPermission.RECORD_ABSENCES),
                        contexts.stream().map(LeadsOfContext::recordsAbsences),
                        Stream.<Permission>of(KernelPermission.STAFF_UNITS))
                .flatMap(part -> part)
                .toList();
    }

    private boolean leads(Actor actor) {
        return actor.may(KernelPermission.RECORD_ABSENCES)
                || contexts.stream().anyMatch(context -> actor.may(context.recordsAbsences()));
    }

    private boolean led(Actor actor, PersonId person) {
        return jdbi.withHandle(db -> db.createQuery(LED)
                .bind("person", person.value())
                .bind("unit", actor.unit().value())
                .bind("today", clock.today())
                .mapTo(Boolean.class)
                .one());
    }

    private boolean staffed(Actor actor, PersonId person) {
        return jdbi.withHandle(db -> db.createQuery(STAFFED)
                .bindMap(staffing.parameters(actor))
                .bind("person", person.value())
                .mapTo(Boolean.class)
                .one());
    }
}
