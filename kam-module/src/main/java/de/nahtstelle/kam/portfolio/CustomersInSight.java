package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jdbi.v3.core.Jdbi;

/** Lets an agency see a customer from the moment on at which it is told of it or begins to answer for a part of it. */
@ApplicationScoped
public class CustomersInSight {
    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    /** From now on; since before, when it saw the customer already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(CustomerId customer, UnitId agency) {
        jdbi.useHandle(db -> db.execute(
                "insert into kam.customer_sight (customer, unit, since) values (?, ?, ?) on conflict do nothing",
                customer.value(),
                agency.value(),
                clock.now()));
    }
}
