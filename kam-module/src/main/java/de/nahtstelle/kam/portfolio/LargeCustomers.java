package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.responsibility.Responsibilities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** All large customers, for the use cases that change them; lists read records instead. */
@ApplicationScoped
public class LargeCustomers {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Jdbi jdbi;

    @Inject
    Responsibilities responsibilities;

    /** The customer, locked until the transaction ends; empty when there is none. The caller checks the sight. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<LargeCustomer> lock(CustomerId id) {
        return Optional.ofNullable(entities.find(LargeCustomer.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** From the moment on, the unit answers for the customer as a whole, sites with a unit of their own excepted. */
    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = "kam.one-responsible-unit", clause = "KAM-03")
    public void pass(LargeCustomer customer, UnitId unit, Instant from, String reason, @Nullable UUID handover) {
        customer.answeredForBy(unit, responsibilities.pass(customer.id().subject(), unit, from, reason, handover));
    }

    /** What stands beside the customer was changed: whoever looked at it before has to look again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changedBeside(LargeCustomer customer) {
        entities.lock(customer, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /**
     * From the moment on, the agencies of the sites answer; every site has a unit of its own by then. Written by SQL,
     * because EclipseLink would bind the empty unit as text; the customer is not to be changed in this transaction
     * any more.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = "kam.one-responsible-unit", clause = "KAM-03")
    public void passToSites(LargeCustomer customer, Instant from, String reason) {
        Instant since = responsibilities.passToParts(customer.id().subject(), from, reason);
        jdbi.useHandle(db -> db.execute(
                "update kam.customer set responsible_unit = null, responsible_since = ?, version = version + 1 where id = ?",
                since,
                customer.id().value()));
    }
}
