package de.nahtstelle.kernel.staff;

import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Holds people while something about them is decided, so that two who decide at the same moment do so in turn. */
@ApplicationScoped
class People {
    @Inject
    Jdbi jdbi;

    @Inject
    Staff staff;

    /**
     * Locks the person until the transaction ends.
     *
     * @throws NotThere when there is none whom the actor sees
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void lockSeen(Actor actor, PersonId person) {
        lock(person);
        if (staff.find(actor, person).isEmpty()) {
            throw NotThere.of(Staffing.KIND, person.value()).get();
        }
    }

    /**
     * Locks the people until the transaction ends, always in the same order.
     *
     * @throws NotThere when one of them does not exist
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void lock(PersonId... people) {
        List<UUID> ids = Arrays.stream(people).map(PersonId::value).distinct().toList();
        int found = jdbi.withHandle(
                db -> db.createQuery("select id from kernel.person where id = any(:ids) order by id for update")
                        .bindArray("ids", UUID.class, ids)
                        .mapTo(UUID.class)
                        .list()
                        .size());
        if (found < ids.size()) {
            throw NotThere.of(Staffing.KIND, ids.toString()).get();
        }
    }
}
