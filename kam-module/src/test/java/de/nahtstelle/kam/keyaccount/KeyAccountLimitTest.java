package de.nahtstelle.kam.keyaccount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.nahtstelle.kam.portfolio.CustomerId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeyAccountLimitTest {
    private static final CustomerId CUSTOMER = new CustomerId(UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2022, 11, 7);

    @Test
    @DisplayName("KAM-02: the hundredth is admitted")
    void theHundredthIsAdmitted() {
        assertTrue(new KeyAccountLimit(99, 100).allowsOneMore());
    }

    @Test
    @DisplayName("KAM-02: the 101st is refused")
    void the101stIsRefused() {
        assertFalse(new KeyAccountLimit(100, 100).allowsOneMore());
    }

    @Test
    @DisplayName("KAM-02: the limit may be set lower")
    void theLimitMayBeLower() {
        assertFalse(new KeyAccountLimit(80, 80).allowsOneMore());
    }

    @Test
    @DisplayName("KAM-02: the limit is never above a hundred, whatever the data say")
    void neverAboveAHundred() {
        assertFalse(new KeyAccountLimit(100, 150).allowsOneMore());
    }

    @Test
    @DisplayName("KAM-02: one account less would change the refusal of the 101st")
    void oneLessWouldChangeIt() {
        assertEquals(
                Map.of("active", 99, "less", 1),
                new KeyAccountLimit(100, 100).decision(CUSTOMER, DAY).wouldChangeIt());
    }

    @Test
    @DisplayName("KAM-02: after the limit was lowered the refusal says how many less it takes")
    void aLoweredLimitTakesMoreThanOneLess() {
        assertEquals(
                Map.of("active", 79, "less", 12),
                new KeyAccountLimit(91, 80).decision(CUSTOMER, DAY).wouldChangeIt());
    }

    @Test
    @DisplayName("KAM-02: a swap at the limit leaves room for the one that comes")
    void aSwapAtTheLimitLeavesRoom() {
        assertTrue(new KeyAccountLimit(100, 100).afterOneEnded().allowsOneMore());
    }
}
