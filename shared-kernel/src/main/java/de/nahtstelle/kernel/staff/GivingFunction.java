package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.KernelPermission;
import de.nahtstelle.kernel.security.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * A person gets a function in a unit from a day on. Who decides follows from the administrative line; nobody gives a
 * function to themselves.
 */
@ApplicationScoped
public class GivingFunction {
    @Inject
    Jdbi jdbi;

    @Inject
    People people;

    @Inject
    StaffDecision decision;

    /**
     * Gives the function.
     *
     * @param lastDay last day in Berlin; null while no end is set
     * @return the id of the membership
     * @throws NotThere when there is nobody such whom the actor sees
     */
    @Transactional
    @LegalBasis(rule = "kernel.staffing-follows-supervision", clause = "KAM-07")
    public Outcome<UUID> give(
            Actor actor,
            PersonId person,
            UnitId unit,
            String function,
            LocalDate firstDay,
            @Nullable LocalDate lastDay) {
        actor.must(KernelPermission.STAFF_UNITS);
        people.lockSeen(actor, person);
        Staffing asked = new Staffing(person, unit, function, firstDay, lastDay, Ids.next());
        return decision.on(actor, asked, "kernel.function-given", this::insert);
    }

    private boolean insert(Staffing asked) {
        return jdbi.withHandle(db -> db.createUpdate("""
                                insert into kernel.membership
                                  (id, person, unit, unit_kind, function, valid_from, valid_to)
                                select :id, :person, u.id, u.kind, :function, :from, :to
                                  from kernel.unit u where u.id = :unit
                                on conflict on constraint membership_once_at_a_time do nothing
                                """)
                        .bind("id", asked.membership())
                        .bind("person", asked.person().value())
                        .bind("unit", asked.unit().value())
                        .bind("function", asked.function())
                        .bind("from", asked.validFrom())
                        .bindByType("to", asked.validTo(), LocalDate.class)
                        .execute()
                == 1);
    }
}
