package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.persistence.Conflict.Difference;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.KernelPermission;
import de.nahtstelle.kernel.security.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
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

    @Inject
    StaffConflicts conflicts;

    /**
     * Sets the last day.
     *
     * @param version the version that the actor had seen
     * @throws NotThere when the person has no such membership
     * @throws OptimisticLockException when somebody else set another day since
     */
    @Transactional
    @LegalBasis(rule = "kernel.staffing-follows-supervision", clause = "KAM-07")
    public Outcome<UUID> end(Actor actor, PersonId person, UUID membership, int version, LocalDate lastDay) {
        actor.must(KernelPermission.STAFF_UNITS);
        people.lockSeen(actor, person);
        Held held = find(person, membership);
        return decision.on(
                actor, held.staffing().until(lastDay), "kernel.function-ended", asked -> update(held, version, asked));
    }

    private boolean update(Held held, int version, Staffing asked) {
        List<Difference> lastDay = List.of(new Difference("lastDay", held.lastDay(), String.valueOf(asked.validTo())));
        conflicts.mustBe(version, held.version(), asked.person(), asked.membership(), lastDay);
        return jdbi.withHandle(db -> db.execute(
                        "update kernel.membership set valid_to = ?, version = version + 1 where id = ?",
                        asked.validTo(),
                        asked.membership())
                == 1);
    }

    private Held find(PersonId person, UUID membership) {
        return jdbi.withHandle(db -> db.createQuery("select unit, function, valid_from, valid_to, version"
                                + " from kernel.membership where id = :id and person = :person")
                        .bind("id", membership)
                        .bind("person", person.value())
                        .map((row, context) -> new Held(
                                new Staffing(
                                        person,
                                        new UnitId(row.getObject("unit", UUID.class)),
                                        row.getString("function"),
                                        row.getObject("valid_from", LocalDate.class),
                                        row.getObject("valid_to", LocalDate.class),
                                        membership),
                                row.getInt("version")))
                        .findOne())
                .orElseThrow(NotThere.of("kernel.membership", membership));
    }

    private record Held(Staffing staffing, int version) {
        String lastDay() {
            return staffing.validTo() == null ? "" : staffing.validTo().toString();
        }
    }
}
