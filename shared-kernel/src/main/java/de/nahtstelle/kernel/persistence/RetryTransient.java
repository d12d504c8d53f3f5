package de.nahtstelle.kernel.persistence;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/**
 * Whatever opens a transaction is tried again, three times at most, when the database chose it as the victim of a
 * deadlock or could not serialize it. What joins a transaction fails with it; whoever opened it tries again.
 */
@Interceptor
@Transactional
@Priority(RetryTransient.OUTSIDE_THE_TRANSACTION)
class RetryTransient {
    static final int OUTSIDE_THE_TRANSACTION = Interceptor.Priority.PLATFORM_BEFORE + 199;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    @Nullable
    Object again(InvocationContext call) throws Exception {
        return transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION
                ? Attempts.of(call::proceed)
                : call.proceed();
    }
}
