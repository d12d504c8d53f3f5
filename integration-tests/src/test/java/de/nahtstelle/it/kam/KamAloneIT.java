package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtstelle.it.As;
import de.nahtstelle.it.ContextRole;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.handback.overview.HandbackFilter;
import de.nahtstelle.kam.handback.overview.HandbackList;
import de.nahtstelle.kam.keyaccount.AdmittingKeyAccount;
import de.nahtstelle.kam.keyaccount.EndingKeyAccount;
import de.nahtstelle.kam.keyaccount.NamingTrioMember;
import de.nahtstelle.kam.keyaccount.ReasonToEnd;
import de.nahtstelle.kam.keyaccount.TrioRole;
import de.nahtstelle.kam.portfolio.CustomerFile;
import de.nahtstelle.kam.portfolio.CustomerFilter;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.portfolio.CustomerList;
import de.nahtstelle.kam.portfolio.CustomerOrder;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.security.Actor;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main use cases of KAM with a database role that reaches the schemas of KAM and kernel, and no other. */
@ExtendWith(ArquillianExtension.class)
class KamAloneIT {
    @Inject
    ContextRole role;

    @Inject
    HandbackRoute route;

    @Inject
    Portfolio portfolio;

    @Inject
    AdmittingKeyAccount admitting;

    @Inject
    EndingKeyAccount ending;

    @Inject
    NamingTrioMember naming;

    @Inject
    CustomerList customers;

    @Inject
    CustomerFile file;

    @Inject
    HandbackList handbacks;

    @Inject
    Jdbi jdbi;

    @Test
    @DisplayName("KAM-03, KAM-10: a customer is handed back from the decision to the take-over within KAM and kernel")
    void aHandbackNeedsNoOtherSchema() throws Exception {
        HandbackId id = role.lend("kam", route::open);
        for (HandbackStep step : Arrays.asList(HandbackStep.values()).subList(1, HandbackStep.values().length)) {
            assertThat(role.lend("kam", () -> route.doStep(id, step)))
                    .as(step.name())
                    .isInstanceOf(Outcome.Done.class);
        }
    }

    @Test
    @DisplayName("KAM-02, KAM-05: an admitted customer gets another trio member and is let go within KAM and kernel")
    void aKeyAccountNeedsNoOtherSchema() throws Exception {
        CustomerId customer = role.lend("kam", portfolio::enter);
        Actor head = As.user("leitung.kam");
        try {
            assertThat(role.lend("kam", () -> admitting.admit(head, portfolio.admission(customer))))
                    .isInstanceOf(Outcome.Done.class);
            UUID next = portfolio.other(TrioRole.ADVISOR, portfolio.member(TrioRole.ADVISOR));
            assertThat(role.run(
                            "kam", () -> naming.name(head, customer, version(head, customer), TrioRole.ADVISOR, next)))
                    .isInstanceOf(Outcome.Done.class);
            assertThat(advisor(customer)).isEqualTo(next);
            int version = version(head, customer);
            assertThat(role.run("kam", () -> ending.end(head, customer, version, ReasonToEnd.CUSTOMER_WISH)))
                    .isInstanceOf(Outcome.Done.class);
        } finally {
            portfolio.empty();
        }
    }

    private UUID advisor(CustomerId customer) {
        return jdbi.withHandle(db -> db.createQuery("select m.membership from kam.trio_member m"
                        + " join kam.key_account a on a.id = m.key_account"
                        + " where a.customer = :customer and m.role = 'ADVISOR' and m.valid_to is null")
                .bind("customer", customer.value())
                .mapTo(UUID.class)
                .one());
    }

    private int version(Actor actor, CustomerId customer) {
        return file.find(actor, customer).orElseThrow().version();
    }

    @Test
    @DisplayName("KAM-03: lists and counts of everybody are read within KAM and kernel")
    void listsNeedNoOtherSchema() throws Exception {
        for (Actor actor : List.of(As.user("leitung.kam"), As.user("ags.fuerth"))) {
            assertThat(role.run(
                            "kam",
                            () -> customers.count(actor, CustomerFilter.ALL)
                                    + handbacks.count(actor, HandbackFilter.ALL)))
                    .isNotNegative();
            assertThat(role.run(
                            "kam",
                            () -> customers.page(actor, CustomerFilter.ALL, CustomerOrder.BY_NAME, Cursor.START, 10)))
                    .isNotNull();
        }
    }

    @Test
    void aUseCaseOfItsOwnTransactionFailsWithTheRoleOfAnotherContext() {
        assertThatThrownBy(() -> role.lend("krm", route::open))
                .hasStackTraceContaining("permission denied for schema kam");
    }

    @Test
    void aStatementThatReachesIntoAnotherSchemaFails() {
        for (String other : List.of("krm", "bak", "soc")) {
            assertThatThrownBy(() -> role.run(other, () -> customers.count(As.user("leitung.kam"), CustomerFilter.ALL)))
                    .hasStackTraceContaining("permission denied for schema kam");
        }
        for (String other : List.of("krm", "bak", "soc")) {
            assertThatThrownBy(() -> role.run(
                            "kam",
                            () -> jdbi.withHandle(db -> db.execute("create table " + other + ".intruder (id int)"))))
                    .hasStackTraceContaining("permission denied for schema " + other);
        }
    }
}
