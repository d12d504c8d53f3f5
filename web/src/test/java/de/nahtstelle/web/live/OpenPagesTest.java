package de.nahtstelle.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kernel.live.TopicChanged;
import de.nahtstelle.kernel.live.TopicWatch;
import de.nahtstelle.kernel.live.WatchedTopics;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.Session;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // no container here that would inject
class OpenPagesTest {
    private static final String TOPIC = "kernel.seams";

    private static final Principal SOMEBODY = () -> "00000000-0000-0000-0000-000000000001";

    private final List<Object> heard = new ArrayList<>();
    private final OpenPages pages = new OpenPages();

    OpenPagesTest() {
        pages.watch = new TopicWatch();
        pages.watched = new WatchedTopics();
    }

    @Test
    void aPageThatFailsDoesNotKeepTheOthersFromHearing() {
        for (int page = 0; page < 4; page++) {
            pages.opened(closing(), Set.of(TOPIC));
            pages.opened(open(), Set.of(TOPIC));
        }
        pages.changed(new TopicChanged(TOPIC));
        assertThat(heard).hasSize(4);
    }

    private Session open() {
        RemoteEndpoint.Async remote = proxy(RemoteEndpoint.Async.class, (self, method, arguments) -> {
            heard.add(arguments[0]);
            return null;
        });
        return session(() -> remote);
    }

    /** Between the question whether it is open and the message the browser goes away. */
    private static Session closing() {
        return session(() -> {
            throw new IllegalStateException("closed");
        });
    }

    private static Session session(Supplier<RemoteEndpoint.Async> remote) {
        return proxy(Session.class, (self, method, arguments) -> switch (method.getName()) {
            case "isOpen" -> true;
            case "getUserPrincipal" -> SOMEBODY;
            case "getAsyncRemote" -> remote.get();
            case "hashCode" -> System.identityHashCode(self);
            default -> self == arguments[0];
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answer));
    }
}
