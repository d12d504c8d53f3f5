package de.nahtstelle.it;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;
import org.jdbi.v3.core.Jdbi;

/**
 * Runs code of a context with a database role that reaches nothing but the schema of that context and the kernel's: a
 * statement that reaches further fails, wherever it comes from.
 * {@code set local} ends with the transaction, so that no connection goes back to the pool with it.
 */
@Dependent
public class ContextRole {
    @Inject
    UserTransaction transaction;

    @Inject
    Jdbi jdbi;

    /** Use cases that open transactions of their own, each of which takes the role. */
    public <T> T lend(String context, Callable<T> useCase) throws Exception {
        grant(context);
        RoleInTransaction.LENT.set("nt_" + context);
        try {
            return useCase.call();
        } finally {
            RoleInTransaction.LENT.remove();
        }
    }

    /** In a transaction of its own, which is committed; use cases join it. */
    public <T> T run(String context, Callable<T> useCase) throws Exception {
        grant(context);
        transaction.begin();
        try {
            jdbi.useHandle(db -> db.execute("set local role nt_" + context));
            T result = useCase.call();
            transaction.commit();
            return result;
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }

    private void grant(String context) {
        String schemas = "kernel, " + context;
        String role = "nt_" + context;
        jdbi.useHandle(db -> {
            db.execute("grant usage on schema " + schemas + " to " + role);
            db.execute("grant select, insert, update, delete on all tables in schema " + schemas + " to " + role);
            db.execute("grant usage on all sequences in schema " + schemas + " to " + role);
        });
    }
}
