package de.nahtstelle.it.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.As;
import de.nahtstelle.kernel.directive.Clauses;
import de.nahtstelle.kernel.directive.Decision;
import de.nahtstelle.kernel.directive.DirectiveState;
import de.nahtstelle.kernel.directive.ReadReceipts;
import de.nahtstelle.kernel.directive.ReceiptRecord;
import de.nahtstelle.kernel.directive.Receipts;
import de.nahtstelle.kernel.directive.Refusal;
import de.nahtstelle.kernel.directive.Register;
import de.nahtstelle.kernel.directive.Rulebook;
import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.web.problem.Problem;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the register says is never changed for good here: each test takes back what it wrote. */
@ExtendWith(ArquillianExtension.class)
class OutOfForceIT {
    private static final String KRM = "kernel.register-krm";
    private static final String BAK = "kernel.register-bak";
    private static final String CONCEPT = "Konzept Nr. 2021-01";
    private static final LocalDate LAST_DAY = LocalDate.of(2019, 12, 31);

    @Inject
    Rulebook rulebook;

    @Inject
    Register register;

    @Inject
    Clauses clauses;

    @Inject
    Receipts receipts;

    @Inject
    ReadReceipts read;

    @Inject
    UserTransaction transaction;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
    }

    @AfterEach
    void takeBack() throws Exception {
        transaction.rollback();
    }

    @Test
    @DisplayName("KRM-01: a case of the last day is worked without a warning, one of the day after with it")
    void aRuleExpiresTheDayAfterItsLast() {
        assertThat(rulebook.governing(KRM, LAST_DAY).expiredOn()).isNull();
        assertThat(rulebook.governing(KRM, LAST_DAY.plusDays(1)))
                .returns("KRM-01", governing -> governing.clause())
                .returns(LAST_DAY, governing -> governing.expiredOn());
    }

    @Test
    @DisplayName("KRM-01: once a successor is registered its clause governs, without a warning")
    void aSuccessorEndsTheWarning() {
        write("update kernel.rule_basis set valid_to = '2020-01-31' where rule = 'kernel.register-krm'");
        write("insert into kernel.rule_basis (rule, clause, valid_from)"
                + " values ('kernel.register-krm', 'ANV-01', '2020-02-01')");
        assertThat(rulebook.governing(KRM, LocalDate.of(2020, 2, 1)))
                .returns("ANV-01", governing -> governing.clause())
                .returns(null, governing -> governing.expiredOn());
    }

    @Test
    @DisplayName("KRM-01: the receipt keeps since when the clause it was decided by is out of force")
    void theReceiptKeepsTheWarning() {
        Actor actor = As.user("monitoring");
        Refusal refusal = receipts.refused(actor, decision(LocalDate.of(2020, 5, 4)));
        assertThat(refusal.outOfForceSince()).isEqualTo(LAST_DAY.plusDays(1));
        assertThat(read.byId(actor, refusal.receipt()))
                .map(ReceiptRecord::outOfForceSince)
                .contains(LAST_DAY.plusDays(1));
        UUID granted = receipts.granted(actor, decision(LAST_DAY));
        assertThat(read.byId(actor, granted))
                .hasValueSatisfying(
                        receipt -> assertThat(receipt.outOfForceSince()).isNull());
    }

    @Test
    @DisplayName("KRM-01: the problem document of a refusal says until when its clause was in force, as the page does")
    void theProblemDocumentWarns() {
        Actor actor = As.user("monitoring");
        assertThat(Problem.refused(receipts.refused(actor, decision(LocalDate.of(2020, 5, 4))))
                        .expiredOn())
                .isEqualTo(LAST_DAY);
        assertThat(Problem.refused(receipts.refused(actor, decision(LAST_DAY))).expiredOn())
                .isNull();
    }

    @Test
    @DisplayName("BAK-01: in force until revoked, the concept is revoked from the day of the act on, not a day before")
    void aRevocationCountsFromItsDay() {
        LocalDate day = LocalDate.of(2022, 6, 1);
        write("update kernel.directive set revoked_on = '2022-06-01' where number = 'Konzept Nr. 2021-01'");
        assertThat(register.directive(CONCEPT, day.minusDays(1))).hasValueSatisfying(concept -> {
            assertThat(concept.state()).isEqualTo(DirectiveState.IN_FORCE);
            assertThat(concept.outOfForceSince()).isNull();
        });
        assertThat(register.directive(CONCEPT, day)).hasValueSatisfying(concept -> {
            assertThat(concept.state()).isEqualTo(DirectiveState.REVOKED);
            assertThat(concept.outOfForceSince()).isEqualTo(day);
        });
        assertThat(clauses.clause("BAK-01", day))
                .hasValueSatisfying(
                        clause -> assertThat(clause.outOfForceSince()).isEqualTo(day));
        assertThat(rulebook.governing(BAK, day.minusDays(1)).expiredOn()).isNull();
        assertThat(rulebook.governing(BAK, day).expiredOn()).isEqualTo(day.minusDays(1));
    }

    @Test
    @DisplayName("KAM-01: a rule whose directive is repealed applies on with a warning until it has a basis of its own")
    void aRepealedDirectiveWarns() {
        write("insert into kernel.directive_repeal (directive, repealed, manner, from_day)"
                + " values ('202502006', '202209010', 'REPEALED', '2025-02-12')");
        assertThat(rulebook.governing("kam.trio", LocalDate.of(2025, 2, 12)).expiredOn())
                .isEqualTo(LocalDate.of(2025, 2, 11));
    }

    private static Decision decision(LocalDate factsOn) {
        return new Decision(KRM, new SubjectRef("test.thing", UUID.randomUUID()), factsOn, Map.of(), Map.of());
    }

    private void write(String sql) {
        jdbi.useHandle(db -> db.execute(sql));
    }
}
