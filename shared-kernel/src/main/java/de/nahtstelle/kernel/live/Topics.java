package de.nahtstelle.kernel.live;

import de.nahtstelle.kernel.persistence.AfterCommit;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Topics that pages show: a list ({@code kernel.seams}) or one case ({@code kam.handback:<id>}). A change is
 * counted after the commit, outside the transaction that made it, so that nobody waits for another's counter; when the
 * process dies in between, browsers see the change with their next page.
 */
@ApplicationScoped
public class Topics {
    private static final Logger LOG = Logger.getLogger(Topics.class.getName());

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
            try {
                executor.execute(() -> count(topic));
            } catch (RejectedExecutionException | IllegalStateException full) {
                waiting.remove(topic);
                LOG.log(Level.WARNING, full, () -> "Open pages hear of " + topic + " with its next change only");
            }
        }
    }

    private void count(String topic) {
        waiting.remove(topic);
        counters.increment(topic);
    }
}
