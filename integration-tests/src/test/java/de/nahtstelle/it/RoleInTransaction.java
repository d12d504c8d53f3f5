package de.nahtstelle.it;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import org.jdbi.v3.core.Jdbi;

/** Takes the role that was lent to the thread at the beginning of what a transaction surrounds. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.APPLICATION)
public class RoleInTransaction {
    static final ThreadLocal<String> LENT = new ThreadLocal<>();

    @Inject
    Jdbi jdbi;

    /** Around every use case that joins or opens a transaction. */
    @AroundInvoke
    public Object take(InvocationContext call) throws Exception {
        String role = LENT.get();
        if (role != null) {
            jdbi.useHandle(db -> db.execute("set local role " + role));
        }
        return call.proceed();
    }
}
