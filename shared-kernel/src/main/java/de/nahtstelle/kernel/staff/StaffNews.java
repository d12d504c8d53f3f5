package de.nahtstelle.kernel.staff;

import de.nahtstelle.contract.kernel.StaffChanged;
import de.nahtstelle.kernel.event.DurableEvents;
import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tells the contexts that somebody can be reached in other functions, or on other days, than before. */
@ApplicationScoped
class StaffNews {
    @Inject
    DurableEvents events;

    @Inject
    BusinessClock clock;

    /** The person is locked by the use case, so that the contexts hear of the changes in their order. */
    @Transactional(Transactional.TxType.MANDATORY)
    void of(Actor actor, PersonId person) {
        events.publish(new StaffChanged(person.value(), clock.now()), person.value(), actor);
    }
}
