package de.nahtstelle.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.contract.kam.HandbackTakenOver;
import org.junit.jupiter.api.Test;

class DurableObserverTest {
    private final DurableObserver observer = new DurableObserver("krm.something", HandbackTakenOver.class);

    @Test
    void understandsTheVersionItWasWrittenFor() {
        assertThat(observer.understands("kam.handback-taken-over", 1)).isTrue();
    }

    @Test
    void doesNotUnderstandAnotherVersion() {
        assertThat(observer.understands("kam.handback-taken-over", 2)).isFalse();
    }

    @Test
    void doesNotUnderstandAnotherEvent() {
        assertThat(observer.understands("kam.account-admitted", 1)).isFalse();
    }
}
