package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.KernelPermission;
import java.time.LocalDate;
import java.util.Map;

/**
 * Which people an actor sees: everyone those who keep people or decide on staff; the people of the own unit and of its
 * parts whoever leads it; everybody themselves.
 *
 * @param condition in SQL, over {@code kernel.person p}
 */
record StaffSight(String condition, Map<String, ?> parameters) {
    private static final String SEEN = """
            (:seesEveryone or p.id = :me
             or (exists (select from kernel.function_kind f where f.code = :myFunction and f.leads)
                 and exists (select from kernel.membership led join kernel.unit lu on lu.id = led.unit
                              where led.person = p.id and (lu.id = :myUnit or lu.part_of = :myUnit)
                                and (led.valid_to is null or led.valid_to >= :sightDay))))
            """;

    static StaffSight of(Actor actor, LocalDate today) {
        return new StaffSight(
                SEEN,
                Map.of(
                        "seesEveryone",
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
