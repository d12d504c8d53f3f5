package de.nahtstelle.kernel.persistence;

import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Error} rolls back as any unchecked exception does. The server looks at exceptions only and would commit
 * what was written before a stack overflow.
 */
abstract class RollbackOnError {
    static final int INSIDE_THE_TRANSACTION = Interceptor.Priority.PLATFORM_BEFORE + 201;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    @Nullable
    Object keepNothing(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (Error broken) {
            transaction.setRollbackOnly();
            throw broken;
        }
    }
}
