package de.nahtstelle.it.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;

/** A transaction around whatever is called in it. */
@ApplicationScoped
class Around {
    @Transactional
    <T> T transaction(Callable<T> work) throws Exception {
        return work.call();
    }
}
