package de.nahtstelle.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.kernel.directive.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final UUID RECEIPT = UUID.fromString("01900000-0000-7000-8000-000000000001");

    @Test
    @DisplayName("KRM-01: a refusal by a clause out of force says until when it was in force, as the page does")
    void aRefusalByAClauseOutOfForceSaysSo() {
        LocalDate last = LocalDate.of(2019, 12, 31);
        assertThat(Problem.refused(refusal(last)).expiredOn()).isEqualTo(last);
    }

    @Test
    void aRefusalByAClauseInForceHasNoSuchMember() {
        assertThat(Problem.refused(refusal(null)).expiredOn()).isNull();
    }

    @Test
    void aRefusalNamesRuleClauseAndReceipt() {
        assertThat(Problem.refused(refusal(null)))
                .returns("kernel.register-krm", Problem::rule)
                .returns("KRM-01", Problem::clause)
                .returns("/api/v1/receipts/" + RECEIPT, Problem::receipt);
    }

    private static Refusal refusal(@Nullable LocalDate expiredOn) {
        return new Refusal(RECEIPT, "kernel.register-krm", "KRM-01", expiredOn, Map.of(), Map.of());
    }
}
