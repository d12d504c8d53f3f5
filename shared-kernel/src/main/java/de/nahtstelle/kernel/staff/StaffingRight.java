package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.KernelPermission;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Who decides on the staff of which unit: where a unit stands below a Dienstaufsicht in the administrative line, the
 * holder of that function in that unit; everywhere else the administration. Neither may do the other's.
 */
@ApplicationScoped
@LegalBasis(rule = "kernel.staffing-follows-supervision", clause = "KAM-07")
class StaffingRight {
    /** Whether the actor decides on the staff of the unit {@code u}; in SQL. */
    static final String OF_UNIT = """
            (case when exists (select from kernel.staffing_function w where w.function = :actorFunction)
                  then kernel.staffed_from(u.id, greatest(:today, u.valid_from)) = :actorUnit
                  else :actorStaffs and kernel.staffed_from(u.id, greatest(:today, u.valid_from)) is null end)
            """;

    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    /** Whether the actor holds a function of Dienstaufsicht. */
    boolean supervises(Actor actor) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select exists (select from kernel.staffing_function w where w.function = :function)")
                .bind("function", actor.function())
                .mapTo(Boolean.class)
                .one());
    }

    boolean covers(Actor actor, UnitId unit) {
        return jdbi.withHandle(
                db -> db.createQuery("select coalesce(" + OF_UNIT + ", false) from kernel.unit u where u.id = :unit")
                        .bindMap(parameters(actor))
                        .bind("unit", unit.value())
                        .mapTo(Boolean.class)
                        .findOne()
                        .orElse(false));
    }

    /** The units the actor staffs today or will, each with every function its kind allows. */
    List<StaffedUnit> units(Actor actor) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select u.id unit, u.number, u.short_name name, u.kind, f.function
                          from kernel.unit u join kernel.function_in_unit_kind f on f.unit_kind = u.kind
                         where (u.valid_to is null or u.valid_to >= :today) and %s
                         order by u.short_name, f.function
                        """.formatted(OF_UNIT))
                .bindMap(parameters(actor))
                .map(ConstructorMapper.of(StaffedUnit.class))
                .list());
    }

    Map<String, ?> parameters(Actor actor) {
        return Map.of(
                "actorFunction",
                actor.function(),
                "actorUnit",
                actor.unit().value(),
                "actorStaffs",
                actor.may(KernelPermission.STAFF_UNITS),
                "today",
                clock.today());
    }
}
