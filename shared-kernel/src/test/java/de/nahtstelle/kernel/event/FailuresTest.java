package de.nahtstelle.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailuresTest {
    @Test
    void theCauseStandsBelowTheFailure() {
        assertThat(Failures.describe(new IllegalStateException("outer", new IllegalArgumentException("inner"))))
                .isEqualTo("java.lang.IllegalStateException: outer\njava.lang.IllegalArgumentException: inner");
    }

    @Test
    void causesThatGoInACircleAreToldOnce() {
        IllegalStateException outer = new IllegalStateException("outer");
        outer.initCause(new IllegalArgumentException("inner", outer));
        assertThat(Failures.describe(outer).lines()).hasSize(2);
    }
}
