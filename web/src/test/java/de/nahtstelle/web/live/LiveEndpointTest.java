package de.nahtstelle.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kernel.live.WatchedTopics;
import de.nahtstelle.kernel.organisation.PersonId;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // no container here that would inject
class LiveEndpointTest {
    private static final String SEEN = "kam.handback:seen";
    private static final String HIDDEN = "kam.handback:hidden";

    private final UUID person = UUID.randomUUID();
    private final Set<String> subscribed = new HashSet<>();
    private final LiveEndpoint endpoint = new LiveEndpoint();

    LiveEndpointTest() {
        endpoint.pages = new OpenPages() {
            @Override
            void opened(Session page, Set<String> shown) {
                subscribed.addAll(shown);
            }
        };
        endpoint.watched = new WatchedTopics() {
            @Override
            public Set<String> of(PersonId asking, Set<String> topics) {
                return asking.value().equals(person) ? Set.of(SEEN) : Set.of();
            }
        };
    }

    @Test
    void aPageHearsOnlyWhatItsPersonMayWatch() throws IOException {
        endpoint.subscribe(SEEN + "\n" + HIDDEN, page());
        assertThat(subscribed).containsExactly(SEEN);
    }

    private Session page() {
        Principal reader = person::toString;
        return (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(), new Class<?>[] {Session.class}, (self, method, arguments) -> reader);
    }
}
