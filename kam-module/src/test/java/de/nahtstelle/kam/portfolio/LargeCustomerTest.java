package de.nahtstelle.kam.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtstelle.kernel.directive.RuleBroken;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("KAM-03: A customer carries one decision")
class LargeCustomerTest {
    private static final LocalDate DAY = LocalDate.of(2022, 11, 7);

    private final LargeCustomer customer = new LargeCustomer();

    @Test
    void aNewCustomerIsUndecided() {
        assertThat(customer.undecided()).isTrue();
    }

    @Test
    void aKeyAccountIsNotAdmittedAgain() {
        customer.admitted(DAY);
        forbidden(() -> customer.admitted(DAY));
    }

    @Test
    void aKeyAccountGoesBackOnlyByItsEnd() {
        customer.admitted(DAY);
        forbidden(() -> customer.markedForHandback(DAY));
        customer.endedAsKeyAccount(DAY);
        assertThat(customer.decision()).isEqualTo(CustomerDecision.HANDBACK);
    }

    @Test
    void whatWasNoKeyAccountDoesNotEndAsOne() {
        forbidden(() -> customer.endedAsKeyAccount(DAY));
        assertThat(customer.undecided()).isTrue();
    }

    @Test
    void nothingTurnsAHandback() {
        customer.markedForHandback(DAY);
        forbidden(() -> customer.admitted(DAY));
        forbidden(() -> customer.markedForHandback(DAY));
        forbidden(() -> customer.endedAsKeyAccount(DAY));
        assertThat(customer.decision()).isEqualTo(CustomerDecision.HANDBACK);
    }

    private static void forbidden(ThrowingCallable tried) {
        assertThatThrownBy(tried)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(OneDecision.RULE));
    }
}
