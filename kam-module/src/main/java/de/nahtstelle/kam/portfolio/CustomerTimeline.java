package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.audit.Excerpt;
import de.nahtstelle.kernel.audit.TimelineEntry;
import de.nahtstelle.kernel.audit.Timelines;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a customer and in its handbacks, newest first. To an agency only what concerns it: that the customer
 * goes back to the agencies, and what its own people did. Selection and trio, and what other agencies did, are not its
 * business.
 */
@ApplicationScoped
public class CustomerTimeline {
    private static final String CONCERNS_AGENCY = "a.unit = :timelineUnit or a.action = :marked";

    @Inject
    CustomerFile customers;

    @Inject
    CourseOfCustomer course;

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
        List<Excerpt> seen = Stream.concat(Stream.of(decisions(actor, customer)), course.of(actor, customer).stream())
                .toList();
        return timelines.of(seen, before, limit);
    }

    private static Excerpt decisions(Actor actor, CustomerId customer) {
        return actor.may(KamPermission.SEE_ALL_CUSTOMERS)
                ? Excerpt.all(customer.subject())
                : new Excerpt(
                        customer.subject(),
                        CONCERNS_AGENCY,
                        Map.of("timelineUnit", actor.unit().value(), "marked", HandbackDecisions.MARKED));
    }
}
