package de.nahtstelle.it.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;

/** Locks two rows one after the other, the second only when somebody else has locked one, too. */
@ApplicationScoped
class CrossedLocks {
    private static final int PATIENCE = 20;

    @Inject
    Jdbi jdbi;

    @Transactional
    int joining(String first, String second, CountDownLatch bothHoldOne) throws InterruptedException {
        return touch(first, second, bothHoldOne);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int apart(String first, String second, CountDownLatch bothHoldOne) throws InterruptedException {
        return touch(first, second, bothHoldOne);
    }

    private int touch(String first, String second, CountDownLatch bothHoldOne) throws InterruptedException {
        touch(first);
        bothHoldOne.countDown();
        if (!bothHoldOne.await(PATIENCE, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Nobody else came");
        }
        return touch(second);
    }

    private int touch(String topic) {
        return jdbi.withHandle(db -> db.execute("update kernel.topic set changes = changes + 1 where name = ?", topic));
    }
}
