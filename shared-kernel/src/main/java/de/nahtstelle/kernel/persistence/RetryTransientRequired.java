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

/** For use cases, which may have been called within a transaction. */
@Interceptor
@Transactional
@Priority(RetryTransient.OUTSIDE_THE_TRANSACTION)
class RetryTransientRequired extends RetryTransient {
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    @Nullable
    Object unlessItJoins(InvocationContext call) throws Exception {
        return transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION ? again(call) : call.proceed();
    }
}
