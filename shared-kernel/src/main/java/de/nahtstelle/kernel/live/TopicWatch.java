package de.nahtstelle.kernel.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Compares the counters of all nodes with what this node saw last, and tells what is new. */
@ApplicationScoped
public class TopicWatch {
    private static final Logger LOG = Logger.getLogger(TopicWatch.class.getName());

    @Inject
    TopicCounters counters;

    @Inject
    Event<TopicChanged> changes;

    private volatile Map<String, Long> seen = Map.of();

    /**
     * Topics that changed in the last seconds. Whoever subscribes asks for them, because the change may have come
     * between the page and its subscription.
     */
    public Set<String> recent() {
        return seen.keySet();
    }

    void look() {
        Map<String, Long> before = seen;
        Map<String, Long> now = Map.copyOf(counters.recent());
        seen = now;
        now.forEach((topic, count) -> {
            if (!count.equals(before.get(topic))) {
                tell(topic);
            }
        });
    }

    private void tell(String topic) {
        try {
            changes.fire(new TopicChanged(topic));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, failure, () -> "Not everybody heard that " + topic + " has changed");
        }
    }
}
