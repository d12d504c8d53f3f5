package de.nahtstelle.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtstelle.contract.kam.HandbackTakenOver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import org.junit.jupiter.api.Test;

/** Deploys small sets of beans with the extension, in a real CDI container. */
class DurableExtensionTest {
    @Test
    void theIdsOfAllObserversAreCollected() {
        try (SeContainer container = deploy(First.class, Second.class)) {
            assertThat(container.select(DurableObservers.class).get().ids())
                    .containsExactlyInAnyOrder("first", "second");
        }
    }

    @Test
    void twoObserversWithOneIdAreRefused() {
        assertThatThrownBy(() -> deploy(First.class, FirstAgain.class))
                .hasStackTraceContaining("Durable observer first")
                .hasStackTraceContaining("another observer has already");
    }

    @Test
    void anAsynchronousObserverIsRefused() {
        assertThatThrownBy(() -> deploy(Async.class)).hasStackTraceContaining("is asynchronous");
    }

    @Test
    void anObserverWithoutIdIsRefused() {
        assertThatThrownBy(() -> deploy(WithoutId.class)).hasStackTraceContaining("has no @Durable");
    }

    private static SeContainer deploy(Class<?>... beans) {
        return SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addExtensions(new DurableExtension())
                .addBeanClasses(beans)
                .initialize();
    }

    @ApplicationScoped
    static class First {
        void on(@Observes @Durable("first") HandbackTakenOver event) {
            // Only its existence matters.
        }
    }

    @ApplicationScoped
    static class FirstAgain {
        void on(@Observes @Durable("first") HandbackTakenOver event) {
            // Only its existence matters.
        }
    }

    @ApplicationScoped
    static class Second {
        void on(@Observes @Durable("second") HandbackTakenOver event) {
            // Only its existence matters.
        }
    }

    @ApplicationScoped
    static class Async {
        void on(@ObservesAsync @Durable("async") HandbackTakenOver event) {
            // Only its existence matters.
        }
    }

    @ApplicationScoped
    static class WithoutId {
        void on(@Observes HandbackTakenOver event) {
            // Only its existence matters.
        }
    }
}
