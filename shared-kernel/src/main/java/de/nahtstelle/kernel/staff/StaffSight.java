package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.KernelPermission;
import java.time.LocalDate;
import java.util.Map;

/**
 * Which people an actor sees: everyone whoever keeps people; the people of the units it staffs, and those who hold no
 * function anywhere, a Dienstaufsicht; the people of the own unit and of its parts whoever leads it; everybody
 * themselves.
 *
 * @param condition in SQL, over {@code kernel.person p}
 */
record StaffSight(String condition, Map<String, ?> parameters) {
    private static final String SEEN = """
            (:keepsPeople or p.id = :me
             or (:staffs
                 and (not exists (select from kernel.membership held where held.person = p.id
                                     and (held.valid_to is null or held.valid_to >= :sightDay))
                      or exists (select from kernel.membership held
                                   join kernel.unit hu on hu.id = held.unit
                                   join kernel.supervision s on s.unit = hu.id and s.superior = :myUnit
                                    and s.line = 'ADMINISTRATIVE'
                                  where held.person = p.id and (held.valid_to is null or held.valid_to >= :sightDay)
                                    and kernel.staffed_from(hu.id, greatest(:sightDay, hu.valid_from)) = :myUnit)))
             or (exists (select from kernel.function_kind f where f.code = :myFunction and f.leads)
                 and exists (select from kernel.membership led join kernel.unit lu on lu.id = led.unit
                              where led.person = p.id and (lu.id = :myUnit or lu.part_of = :myUnit)
                                and (led.valid_to is null or led.valid_to >= :sightDay))))
            """;

    static StaffSight of(Actor actor, LocalDate today) {
        return new StaffSight(
                SEEN,
                Map.of(
                        "keepsPeople",
                        actor.may(KernelPermission.MANAGE_PEOPLE),
                        "staffs",
                        actor.may(KernelPermission.STAFF_UNITS),
                        "me",
                        actor.person().value(),
                        "myFunction",
                        actor.function(),
                        "myUnit",
                        actor.unit().value(),
                        "sightDay",
                        today));
    }
}
