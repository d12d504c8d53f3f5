package de.nahtstelle.kam.handback.overview;

import de.nahtstelle.kam.handback.HandbackSight;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Finds the way from a customer to its handback, for whoever may see that. */
@ApplicationScoped
@LegalBasis(rule = "kam.handback-sequence", clause = "KAM-10")
public class HandbackOfCustomer {
    @Inject
    Jdbi jdbi;

    /** The latest handback of the customer; empty when there is none or the actor may not know of it. */
    public Optional<Latest> latest(Actor actor, CustomerId customer) {
        HandbackSight sight = HandbackSight.of(actor);
        return jdbi.withHandle(db -> db.createQuery("select h.id, h.closed_at is not null complete from kam.handback h"
                        + " where h.customer = :customer and " + sight.ofCase()
                        + " order by h.opened_at desc, h.id desc limit 1")
                .bindMap(sight.parameters())
                .bind("customer", customer.value())
                .map(ConstructorMapper.of(Latest.class))
                .findOne());
    }

    /**
     * A handback as the page of its customer names it.
     *
     * @param complete whether every agency has taken over
     */
    public record Latest(UUID id, boolean complete) {}
}
