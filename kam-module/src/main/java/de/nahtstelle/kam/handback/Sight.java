package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.organisation.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jdbi.v3.core.Jdbi;

/** Lets an agency see a customer no longer, once it proved to be the wrong one. */
@ApplicationScoped
class Sight {
    @Inject
    Jdbi jdbi;

    /** Unless the agency answers for the customer or one of its sites from before. */
    @Transactional(Transactional.TxType.MANDATORY)
    void end(CustomerId customer, UnitId agency) {
        jdbi.useHandle(db -> db.createUpdate("""
                        delete from kam.customer_sight
                         where customer = :customer and unit = :unit
                           and not exists (select from kernel.responsibility r
                                            where r.unit = :unit
                                              and (r.subject = :customer or r.subject in
                                                   (select id from kernel.site where employer = :customer)))
                           and not exists (select from kam.handback_receiver r
                                             join kam.handback h on h.id = r.handback
                                            where h.customer = :customer and r.unit = :unit
                                              and r.announced_at is not null and r.state <> 'MISDIRECTED')
                        """)
                .bind("customer", customer.value())
                .bind("unit", agency.value())
                .execute());
    }
}
