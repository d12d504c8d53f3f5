package de.nahtstelle.kernel.persistence;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Runs a transaction again that a deadlock or a serialization failure has stopped: it may well succeed then. */
final class Attempts {
    static final int MOST = 4;

    private Attempts() {}

    /** What the transaction yields; its failure when it is of another kind, or when none of the attempts succeeded. */
    static @Nullable Object of(Callable<?> transaction) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.call();
            } catch (Exception failure) {
                if (attempt == MOST || !Constraints.isTransient(failure)) {
                    throw failure;
                }
            }
        }
    }
}
