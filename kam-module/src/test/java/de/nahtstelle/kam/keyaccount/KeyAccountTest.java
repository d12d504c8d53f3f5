package de.nahtstelle.kam.keyaccount;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtstelle.kam.KamFunctions;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.directive.RuleBroken;
import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.security.Actor;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeyAccountTest {
    private static final LocalDate DAY = LocalDate.of(2022, 11, 7);

    private final KeyAccount account = new KeyAccount(
            new CustomerId(new UUID(2, 1)),
            new Actor(
                    new PersonId(new UUID(4, 1)),
                    "Kim Muster",
                    KamFunctions.HEAD_OF_KAM,
                    new UnitId(new UUID(1, 1)),
                    "KAM"),
            DAY,
            new UUID(3, 1));

    @Test
    @DisplayName("KAM-03: a key account ends once, with its first reason")
    void itEndsOnce() {
        assertThatCode(() -> account.end(EndReason.CUSTOMER_WISH, DAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> account.end(EndReason.SWAPPED, DAY)).isInstanceOf(RuleBroken.class);
    }
}
