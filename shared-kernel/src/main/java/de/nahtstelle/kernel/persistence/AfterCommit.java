package de.nahtstelle.kernel.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Does something once the transaction has committed, and never when it has not. */
@ApplicationScoped
public class AfterCommit {
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /**
     * Remembers the action for the current transaction.
     *
     * @param key within one transaction only the first action of a key counts
     * @param action short; it runs on the thread that commits and may not touch the database
     */
    public void run(Object key, Runnable action) {
        if (transaction.getResource(key) == null) {
            transaction.putResource(key, key);
            transaction.registerInterposedSynchronization(new IfCommitted(action));
        }
    }

    private record IfCommitted(Runnable action) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // Whether it commits is known only afterwards.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                action.run();
            }
        }
    }
}
