package de.nahtstelle.kernel.persistence;

import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/**
 * Whatever opens a transaction is tried again, three times at most, when the database chose it as the victim of a
 * deadlock or could not serialize it. What joins a transaction fails with it; whoever opened it tries again.
 */
abstract class RetryTransient {
    static final int OUTSIDE_THE_TRANSACTION = Interceptor.Priority.PLATFORM_BEFORE + 199;

    static @Nullable Object again(InvocationContext call) throws Exception {
        return Attempts.of(call::proceed);
    }
}
