package de.nahtstelle.kernel.persistence;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** For what commits apart from its caller, and so always opens a transaction. */
@Interceptor
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Priority(RetryTransient.OUTSIDE_THE_TRANSACTION)
class RetryTransientRequiresNew extends RetryTransient {
    @AroundInvoke
    @Nullable
    Object always(InvocationContext call) throws Exception {
        return again(call);
    }
}
