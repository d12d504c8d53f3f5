package de.nahtstelle.web.live;

import de.nahtstelle.kernel.live.TopicChanged;
import de.nahtstelle.kernel.live.TopicWatch;
import de.nahtstelle.kernel.live.WatchedTopics;
import de.nahtstelle.kernel.organisation.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The pages that are open in browsers of this node, and which topics each of them shows. */
@ApplicationScoped
class OpenPages {
    private static final Logger LOG = Logger.getLogger(OpenPages.class.getName());

    private final Map<Session, Set<String>> topics = new ConcurrentHashMap<>();

    @Inject
    TopicWatch watch;

    @Inject
    WatchedTopics watched;

    void opened(Session page, Set<String> shown) {
        topics.put(page, shown);
        watch.recent().stream().filter(shown::contains).forEach(topic -> tell(page, topic));
    }

    void closed(Session page) {
        topics.remove(page);
    }

    void changed(@Observes TopicChanged change) {
        topics.forEach((page, shown) -> {
            if (shown.contains(change.topic())) {
                tell(page, change.topic());
            }
        });
    }

    static PersonId person(Session page) {
        return new PersonId(UUID.fromString(page.getUserPrincipal().getName()));
    }

    private void tell(Session page, String topic) {
        try {
            send(page, topic);
        } catch (RuntimeException closing) {
            LOG.log(
                    Level.INFO,
                    closing,
                    () -> "A page could not be told that " + topic + " changed; it comes back by itself");
            end(page);
        }
    }

    /** The browser opens a new line when this one is closed, and then asks anew what it may hear. */
    private void end(Session page) {
        closed(page);
        try {
            page.close();
        } catch (IOException | RuntimeException gone) {
            LOG.log(Level.FINE, "A page was lost", gone);
        }
    }

    private void send(Session page, String topic) {
        if (!page.isOpen()) {
            closed(page);
        } else if (watched.mayStillWatch(person(page), topic)) {
            page.getAsyncRemote().sendText(topic, result -> {
                if (!result.isOK()) {
                    closed(page);
                }
            });
        }
    }
}
