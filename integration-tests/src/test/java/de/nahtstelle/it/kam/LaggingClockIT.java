package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.keyaccount.AdmittingKeyAccount;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.directive.Outcome;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LaggingClockIT {
    private static final String PASSED_BY_A_NODE_AHEAD = """
            with passed as (
              insert into kernel.responsibility (subject_kind, subject, valid_from, unit, reason)
              select 'kam.customer', c.id, '2090-01-01Z', c.responsible_unit, 'test' from kam.customer c where c.id = :id)
            update kam.customer set responsible_since = '2090-01-01Z' where id = :id
            """;

    @Inject
    AdmittingKeyAccount admitting;

    @Inject
    Portfolio portfolio;

    @Inject
    Jdbi jdbi;

    @AfterEach
    void makeRoom() {
        portfolio.empty();
    }

    @Test
    @DisplayName("KAM-03: a customer passes on even when the clock of this node lags behind the one before")
    void aCustomerPassesOnInSpiteOfALaggingClock() {
        CustomerId customer = portfolio.enter();
        jdbi.useHandle(db -> db.createUpdate(PASSED_BY_A_NODE_AHEAD)
                .bind("id", customer.value())
                .execute());
        assertThat(admitting.admit(As.user("leitung.kam"), portfolio.admission(customer)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(portfolio.unit(customer)).startsWith("KAM-V");
    }
}
