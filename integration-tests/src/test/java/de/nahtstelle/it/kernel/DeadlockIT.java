package de.nahtstelle.it.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DeadlockIT {
    private static final String ONE = "test.deadlock-one";
    private static final String OTHER = "test.deadlock-other";
    private static final int PATIENCE = 30;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    @Inject
    CrossedLocks locks;

    @Inject
    Around around;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    @AfterEach
    void forget() {
        jdbi.useHandle(db -> db.execute("delete from kernel.topic where name in (?, ?)", ONE, OTHER));
    }

    @Test
    @DisplayName("Of two that lock each other out both get through, each with what it did once")
    void theVictimOfADeadlockTriesAgain() throws Exception {
        crossing(locks::joining);
        assertThat(changes()).isEqualTo(4);
    }

    @Test
    @DisplayName("What commits apart from its caller tries again as well, within the transaction of the caller")
    void theVictimOfADeadlockTriesAgainWithinAnother() throws Exception {
        crossing((first, second, latch) -> around.transaction(() -> locks.apart(first, second, latch)));
        assertThat(changes()).isEqualTo(4);
    }

    private void crossing(Crossing way) throws Exception {
        jdbi.useHandle(db -> db.execute(
                "insert into kernel.topic (name, changes, changed_at) values (?, 0, now()), (?, 0, now())",
                ONE,
                OTHER));
        CountDownLatch bothHoldOne = new CountDownLatch(2);
        ExecutorService clients = Executors.newFixedThreadPool(2, threads);
        try {
            Future<Integer> there = clients.submit(() -> way.touch(ONE, OTHER, bothHoldOne));
            Future<Integer> back = clients.submit(() -> way.touch(OTHER, ONE, bothHoldOne));
            assertThat(there.get(PATIENCE, TimeUnit.SECONDS)).isEqualTo(1);
            assertThat(back.get(PATIENCE, TimeUnit.SECONDS)).isEqualTo(1);
        } finally {
            clients.shutdown();
        }
    }

    private int changes() {
        return jdbi.withHandle(
                db -> db.createQuery("select sum(changes) from kernel.topic where name in (:one, :other)")
                        .bind("one", ONE)
                        .bind("other", OTHER)
                        .mapTo(Integer.class)
                        .one());
    }

    /** Locks both rows, in this order. */
    private interface Crossing {
        int touch(String first, String second, CountDownLatch bothHoldOne) throws Exception;
    }
}
