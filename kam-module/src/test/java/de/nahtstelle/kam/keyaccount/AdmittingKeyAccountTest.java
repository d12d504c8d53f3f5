package de.nahtstelle.kam.keyaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.security.Actor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

class AdmittingKeyAccountTest {
    private static final KeyAccountId ADMITTED = new KeyAccountId(UUID.randomUUID());

    private static final Actor HEAD =
            new Actor(new PersonId(Ids.next()), "Kim Muster", "HEAD_OF_KAM", new UnitId(Ids.next()), "GB 7");

    private int attempts;

    @Test
    @DisplayName("KAM-02: an admission the database refused is tried once more when a place is free by then")
    void triedOnceMore() {
        assertThat(admitting(LimitRefusal.CONSTRAINT, 1).admit(HEAD, asked())).isEqualTo(Outcome.done(ADMITTED));
        assertThat(attempts).isEqualTo(2);
    }

    @Test
    @DisplayName("KAM-02: what another constraint refuses is no matter of the limit")
    void anotherConstraint() {
        assertThatThrownBy(() -> admitting("trio_order_ck", 1).admit(HEAD, asked()))
                .hasRootCauseInstanceOf(PSQLException.class);
        assertThat(attempts).isEqualTo(1);
    }

    @SuppressWarnings("UnnecessaryAssignment") // no container injects here (ADR 0008)
    private AdmittingKeyAccount admitting(String constraint, int refusals) {
        AdmittingKeyAccount admitting = new AdmittingKeyAccount();
        admitting.step = new AdmissionStep() {
            @Override
            Outcome<KeyAccountId> admit(Actor actor, Admission asked) {
                attempts++;
                if (attempts <= refusals) {
                    throw new IllegalStateException(
                            new PSQLException(new ServerErrorMessage("C23514\0n" + constraint + "\0")));
                }
                return Outcome.done(ADMITTED);
            }
        };
        admitting.full = new LimitRefusal() {
            @Override
            Optional<Outcome<KeyAccountId>> answer(
                    Actor actor, CustomerId customer, UnaryOperator<KeyAccountLimit> asDecided) {
                return Optional.empty();
            }
        };
        return admitting;
    }

    private static Admission asked() {
        return new Admission(
                new CustomerId(UUID.randomUUID()),
                1,
                new SelectionProfile(List.of()),
                new TrioChoice(UUID.randomUUID(), null, null));
    }
}
