package de.nahtstelle.kernel.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // no container here that would inject
class TopicWatchTest {
    private final List<Object> told = new ArrayList<>();
    private final TopicWatch watch = new TopicWatch();

    TopicWatchTest() {
        watch.counters = new TopicCounters() {
            @Override
            Map<String, Long> recent() {
                return Map.of("kernel.seams", 1L, "kernel.deliveries", 1L, "kernel.work", 1L);
            }
        };
        watch.changes = failing();
    }

    @Test
    void aListenerThatFailsDoesNotKeepTheOtherTopicsFromBeingTold() {
        watch.look();
        assertThat(told).hasSize(3);
    }

    @Test
    void whatWasToldIsNotToldAgain() {
        watch.look();
        watch.look();
        assertThat(told).hasSize(3);
    }

    @SuppressWarnings("unchecked")
    private Event<TopicChanged> failing() {
        return (Event<TopicChanged>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (self, method, arguments) -> {
                    told.add(arguments[0]);
                    throw new IllegalStateException("a listener");
                });
    }
}
