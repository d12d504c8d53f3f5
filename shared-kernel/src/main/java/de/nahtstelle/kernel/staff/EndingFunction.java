package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
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

/** A function gets another last day. What the person did in it before stays, with its days. */
@ApplicationScoped
public class EndingFunction {
    @Inject
    Jdbi jdbi;

    @Inject
    People people;

    @Inject
    StaffDecision decision;

    /**
     * Sets the last day.
     *
     * @throws NotThere when the person has no such membership
     */
    @Transactional
    @LegalBasis(rule = "kernel.staffing-follows-supervision", clause = "KAM-07")
    public Outcome<UUID> end(Actor actor, PersonId person, UUID membership, LocalDate lastDay) {
        actor.must(KernelPermission.STAFF_UNITS);
        people.lockSeen(actor, person);
        return decision.on(actor, find(person, membership, lastDay), "kernel.function-ended", this::update);
    }

    private boolean update(Staffing asked) {
        return jdbi.withHandle(db -> db.execute(
                        "update kernel.membership set valid_to = ? where id = ?", asked.validTo(), asked.membership())
                == 1);
    }

    private Staffing find(PersonId person, UUID membership, LocalDate lastDay) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select unit, function, valid_from from kernel.membership where id = :id and person = :person")
                .bind("id", membership)
                .bind("person", person.value())
                .map((row, context) -> new Staffing(
                        person,
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getString("function"),
                        row.getObject("valid_from", LocalDate.class),
                        lastDay,
                        membership))
                .findOne()
                .orElseThrow(NotThere.of("kernel.membership", membership)));
    }
}
