package de.nahtstelle.it.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Jdbi;

/** Looks by which connections the statements of one transaction reach the database. */
@ApplicationScoped
public class OneConnection {
    @Inject
    Jdbi jdbi;

    /** The backends before, while and after it waits for a row that others hold. */
    @Transactional
    public Set<Integer> whileWaiting() {
        Set<Integer> backends = new TreeSet<>();
        backends.add(backend(""));
        backends.add(backend(" from kernel.person where sign_in_name = 'administrator' for update"));
        backends.add(backend(""));
        return backends;
    }

    private int backend(String from) {
        return jdbi.withHandle(db -> db.createQuery("select pg_backend_pid()" + from)
                .mapTo(Integer.class)
                .one());
    }
}
