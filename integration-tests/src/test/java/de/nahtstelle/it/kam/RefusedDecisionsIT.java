package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.keyaccount.Admission;
import de.nahtstelle.kam.keyaccount.AdmittingKeyAccount;
import de.nahtstelle.kam.keyaccount.SelectionProfile;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.portfolio.MarkingForHandback;
import de.nahtstelle.kernel.directive.Outcome;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RefusedDecisionsIT {
    @Inject
    AdmittingKeyAccount admitting;

    @Inject
    MarkingForHandback marking;

    @Inject
    Portfolio portfolio;

    @Test
    @DisplayName("KAM-31: a customer whose traits nobody has judged is not admitted")
    void anEmptyProfileIsRefused() {
        CustomerId customer = portfolio.enter();
        Admission unjudged = new Admission(
                customer,
                1,
                new SelectionProfile(List.of()),
                portfolio.admission(customer).trio());
        assertRefused(admitting.admit(As.user("leitung.kam"), unjudged), "kam.selection-profile", "KAM-31");
        assertThat(portfolio.decision(customer)).isEqualTo("OPEN");
    }

    @Test
    @DisplayName("KAM-03: a customer that goes back to the agencies carries no second decision")
    void aSecondDecisionIsRefused() {
        CustomerId customer = portfolio.enter();
        marking.mark(As.user("leitung.kam"), customer, 1);
        assertRefused(marking.mark(As.user("leitung.kam"), customer, 2), "kam.one-decision-per-customer", "KAM-03");
    }

    private static void assertRefused(Outcome<?> outcome, String rule, String clause) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.refusal().rule()).isEqualTo(rule);
            assertThat(refused.refusal().clause()).isEqualTo(clause);
        });
    }
}
