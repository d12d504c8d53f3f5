package de.nahtstelle.kernel.live;

import de.nahtstelle.kernel.persistence.AfterCommit;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Topics that pages show: a list ({@code kernel.seams}) or one case ({@code kam.handback:<id>}). A change is
 * counted after the commit, outside the transaction that made it, so that nobody waits for another's counter; when the
 * process dies in between, browsers see the change with their next page.
 */
@ApplicationScoped
public class Topics {
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService executor;

    @Inject
    AfterCommit afterCommit;

    @Inject
    TopicCounters counters;

    /** What the topic shows has changed, if the current transaction commits. Many changes at once count as one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(String topic) {
        afterCommit.run(topic, () -> countSoon(topic));
    }

    private void countSoon(String topic) {
        if (waiting.add(topic)) {
            executor.execute(() -> count(topic));
        }
    }

    private void count(String topic) {
        waiting.remove(topic);
        counters.increment(topic);
    }
}
