package de.nahtstelle.guarantees;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Decision and key account of a customer are written to two tables; the database lets them say the same only. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DecisionAndAccountIT {
    private static final String CONTRADICTION = "key_account_is_decided";
    private static final String DECIDE =
            "update kam.customer set decision = ?, decided_on = date '2022-11-07' where id = ?";
    private static final String ADMIT = """
            with receipt as (insert into kernel.receipt (id, rule, clause, directive, result, facts_on, decided_at, person,
                                                         function, unit, subject_kind, subject, facts)
                             select kernel.uuid7(), 'kam.key-account-limit', c.id, c.directive, 'GRANTED', '2022-11-07',
                                    '2022-11-07', p.id, 'HEAD_OF_KAM', u.id, 'kam.customer', u.id, '{}'
                               from kernel.clause c, kernel.unit u, kernel.person p
                              where c.id = 'KAM-02' and u.number = 'GB7' and p.sign_in_name = 'leitung.kam'
                             returning id, person)
            insert into kam.key_account (id, customer, admitted_on, admitted_by, receipt)
            select kernel.uuid7(), ?, '2022-11-07', person, id from receipt
            """;
    private static final String END =
            "update kam.key_account set ended_on = '2022-11-07', ended_reason = 'CUSTOMER_WISH'"
                    + " where customer = ? and ended_on is null";
    private static final String REMOVE = "delete from kam.key_account where customer = ?";

    private UUID customer;
    private UUID admitted;

    @BeforeEach
    void oneCustomerIsAdmitted() throws SQLException {
        customer = Customers.entered();
        admitted = Customers.entered();
        try (Hand hand = new Hand()) {
            hand.write(ADMIT, admitted).write(DECIDE, "KEY_ACCOUNT", admitted).commit();
        }
    }

    @AfterEach
    void thePlacesAreFreeAgain() throws SQLException {
        try (Hand hand = new Hand()) {
            for (UUID one : new UUID[] {customer, admitted}) {
                hand.write(REMOVE, one).write(DECIDE, "HANDBACK", one);
            }
            hand.commit();
        }
    }

    @Test
    @DisplayName("KAM-03: a customer with an active key account is not decided to go back")
    void anActiveAccountIsDecided() throws SQLException {
        assertThat(refusal(DECIDE, "HANDBACK", admitted)).contains(CONTRADICTION);
    }

    @Test
    @DisplayName("KAM-03: no account is opened for a customer that is not decided to be a key account")
    void anUndecidedCustomerHasNoAccount() throws SQLException {
        assertThat(refusal(ADMIT, customer)).contains(CONTRADICTION);
    }

    @Test
    @DisplayName("KAM-03: a customer decided to be a key account has an account")
    void aDecidedCustomerHasAnAccount() throws SQLException {
        assertThat(refusal(DECIDE, "KEY_ACCOUNT", customer)).contains(CONTRADICTION);
    }

    @Test
    @DisplayName("KAM-03: an account neither ends nor disappears without another decision, and ends with one")
    void anAccountEndsWithTheDecision() throws SQLException {
        assertThat(refusal(END, admitted)).contains(CONTRADICTION);
        assertThat(refusal(REMOVE, admitted)).contains(CONTRADICTION);
        try (Hand hand = new Hand()) {
            assertThat(hand.write(END, admitted).refusal(DECIDE, "HANDBACK", admitted))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("KAM-03: a handback decided at the moment of an admission, past the use cases, is refused")
    void twoAtTheSameMoment() throws SQLException {
        try (Hand back = new Hand();
                Hand admission = new Hand()) {
            admission.write(ADMIT, customer).write(DECIDE, "KEY_ACCOUNT", customer);
            CompletableFuture<Optional<String>> later = back.refusalLater(DECIDE, "HANDBACK", customer);
            admission.commit();
            assertThat(later.join()).contains(CONTRADICTION);
        }
    }

    private static Optional<String> refusal(String sql, Object... values) throws SQLException {
        try (Hand hand = new Hand()) {
            return hand.refusal(sql, values);
        }
    }
}
