package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.KeyPart;
import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The people of the house, as far as an actor may see them. */
@ApplicationScoped
public class Staff {
    @Inject
    Jdbi jdbi;

    @Inject
    StaffingRight right;

    @Inject
    BusinessClock clock;

    /** A page of the people, by keyset. */
    public Slice<StaffRow> list(Actor actor, StaffFilter filter, Cursor wanted, int size) {
        Cursor cursor = wanted.fitting(KeyPart.TEXT, KeyPart.ID);
        StaffQuery query = new StaffQuery(filter, StaffSight.of(actor, clock.today()), cursor);
        List<StaffRow> found = jdbi.withHandle(db -> query.bind(db.createQuery(query.rows()))
                .bind("limit", size + 1)
                .map(ConstructorMapper.of(StaffRow.class))
                .list());
        return Slice.of(found, size, cursor, query::key);
    }

    /** How many people the filter lets through; stops above {@link Slice#COUNT_LIMIT}. */
    public long count(Actor actor, StaffFilter filter) {
        StaffQuery query = new StaffQuery(filter, StaffSight.of(actor, clock.today()), Cursor.START);
        return jdbi.withHandle(db -> query.bind(db.createQuery(query.count()))
                .bind("limit", Slice.COUNT_LIMIT + 1)
                .mapTo(Long.class)
                .one());
    }

    /** The person; empty when there is none or the actor may not see them. */
    public Optional<PersonDetails> find(Actor actor, PersonId person) {
        StaffSight sight = StaffSight.of(actor, clock.today());
        return jdbi.withHandle(db -> db.createQuery("""
                        select p.id, p.personnel_number, p.display_name name, p.email, p.sign_in_name,
                               p.must_change_password password_due, p.sign_in_blocked blocked, p.version
                          from kernel.person p where p.id = :person and %s
                        """.formatted(sight.condition()))
                .bindMap(sight.parameters())
                .bind("person", person.value())
                .map(ConstructorMapper.of(PersonDetails.class))
                .findOne());
    }

    /** The functions of a person the actor may see, the latest first. */
    public List<HeldFunction> functions(Actor actor, PersonId person) {
        StaffSight sight = StaffSight.of(actor, clock.today());
        return jdbi.withHandle(db -> db.createQuery("""
                        select m.id membership, m.version, m.function, u.id unit, u.short_name unit_name, m.valid_from, m.valid_to,
                               coalesce(%s, false) mine
                          from kernel.membership m
                          join kernel.person p on p.id = m.person
                          join kernel.unit u on u.id = m.unit
                         where p.id = :person and %s
                         order by m.valid_from desc, m.id desc
                        """.formatted(StaffingRight.OF_UNIT, sight.condition()))
                .bindMap(right.parameters(actor))
                .bindMap(sight.parameters())
                .bind("person", person.value())
                .map(ConstructorMapper.of(HeldFunction.class))
                .list());
    }

    /** Whether the actor decides on the staff of the unit. */
    public boolean mayStaff(Actor actor, UnitId unit) {
        return right.covers(actor, unit);
    }

    /** The units on whose staff the actor decides, each with every function its kind allows; none for most. */
    public List<StaffedUnit> staffedBy(Actor actor) {
        return right.units(actor);
    }
}
