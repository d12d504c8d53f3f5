package de.nahtstelle.web.live;

import de.nahtstelle.kernel.live.WatchedTopics;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * The line to an open page. The page sends the topics it shows, one a line, and an empty message now and then
 * to keep the line open; of these it hears what its person may watch. It is sent the name of a topic that has changed, and nothing else.
 */
@ServerEndpoint("/live")
public class LiveEndpoint {
    private static final Logger LOG = Logger.getLogger(LiveEndpoint.class.getName());
    private static final int LONGEST_MESSAGE = 4096;
    private static final int MOST_TOPICS = 32;

    @Inject
    OpenPages pages;

    @Inject
    WatchedTopics watched;

    /** The page says what it shows. */
    @OnMessage(maxMessageSize = LONGEST_MESSAGE)
    public void subscribe(String message, Session page) throws IOException {
        if (message.isBlank()) {
            return;
        }
        Set<String> topics = message.strip().lines().collect(Collectors.toUnmodifiableSet());
        if (topics.size() > MOST_TOPICS) {
            page.close(new CloseReason(CloseReason.CloseCodes.TOO_BIG, "too many topics"));
        } else {
            pages.opened(page, watched.of(OpenPages.person(page), topics));
        }
    }

    /** The page is closed or left. */
    @OnClose
    public void close(Session page) {
        pages.closed(page);
    }

    /** The line broke, mostly because a browser went away; it will open a new one if it is still there. */
    @OnError
    public void broken(Session page, Throwable reason) {
        LOG.log(Level.FINE, "A page was lost", reason);
        pages.closed(page);
    }
}
