package de.nahtstelle.kam.keyaccount;

import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Rulebook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** All key accounts, those that ended included. */
@ApplicationScoped
public class KeyAccounts {
    private static final String ACTIVE = "select active from kam.key_account_count";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Jdbi jdbi;

    @Inject
    Rulebook rulebook;

    /** Adds an account; fails by constraint when the limit or the customer's own account leaves no room. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(KeyAccount account) {
        entities.persist(account);
        entities.flush();
    }

    /** Writes now what was changed, so that SQL of the same transaction and its constraints see it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void written() {
        entities.flush();
    }

    /** The active account of a customer, locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<KeyAccount> lockActive(CustomerId customer) {
        return entities.createQuery(
                        "select a from KamKeyAccount a where a.customer = :customer and a.endedOn is null",
                        KeyAccount.class)
                .setParameter("customer", customer.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** How many are active, and how many may be on that day: the counter of every page. */
    @LegalBasis(rule = KeyAccountLimit.RULE, clause = "KAM-02")
    public KeyAccountLimit limitOn(LocalDate day) {
        int active = jdbi.withHandle(
                db -> db.createQuery(ACTIVE).mapTo(Integer.class).one());
        return limit(active, day);
    }

    /**
     * The same, and it stays so until the transaction ends: whoever decides on one more comes after the others. Locked
     * after the customers, so that nobody waits for them in the other order, and through the connection that holds
     * them, so that nobody who waits keeps a second one from the holder.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = KeyAccountLimit.RULE, clause = "KAM-02")
    KeyAccountLimit lockLimitOn(LocalDate day) {
        Number active =
                (Number) entities.createNativeQuery(ACTIVE + " for update").getSingleResult();
        return limit(active.intValue(), day);
    }

    private KeyAccountLimit limit(int active, LocalDate day) {
        return new KeyAccountLimit(
                active, rulebook.parameter(KeyAccountLimit.RULE, day).intValue());
    }
}
