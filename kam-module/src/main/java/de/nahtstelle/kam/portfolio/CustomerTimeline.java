package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.audit.TimelineEntry;
import de.nahtstelle.kernel.audit.Timelines;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a customer, newest first. To an agency only what concerns it: that the customer goes back to the
 * agencies, and what its own people did. Selection and trio, and what other agencies did, are not its business.
 */
@ApplicationScoped
public class CustomerTimeline {
    @Inject
    CustomerFile customers;

    @Inject
    Timelines timelines;

    /**
     * A page of the timeline; empty when the actor may not see the customer.
     *
     * @param before the last entry of the page before; null for the newest
     */
    public List<TimelineEntry> of(Actor actor, CustomerId customer, @Nullable UUID before, int limit) {
        if (customers.find(actor, customer).isEmpty()) {
            return List.of();
        }
        return actor.may(KamPermission.SEE_ALL_CUSTOMERS)
                ? timelines.of(customer.subject(), before, limit)
                : timelines.concerning(
                        actor.unit(), List.of(HandbackDecisions.MARKED), customer.subject(), before, limit);
    }
}
