package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.cleaning.Findings;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.keyaccount.AdmittingKeyAccount;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.portfolio.MarkingForHandback;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotPermitted;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Fachaufsicht decides on cases and quality, Dienstaufsicht on who works where; neither right follows from the other. */
@ExtendWith(ArquillianExtension.class)
class SupervisionIT {
    private static final String REASON = "Der Kunde zieht um, die Anschrift folgt";

    @Inject
    AdmittingKeyAccount admitting;

    @Inject
    MarkingForHandback marking;

    @Inject
    Signature signing;

    @Inject
    Findings findings;

    @Inject
    Portfolio portfolio;

    @Inject
    HandbackRoute route;

    @Inject
    Jdbi jdbi;

    @AfterEach
    void makeRoom() {
        portfolio.empty();
    }

    @Test
    @DisplayName("KAM-07: the Fachaufsicht admits a key account")
    void theTechnicalSupervisorAdmits() {
        CustomerId customer = portfolio.enter();
        assertThat(admitting.admit(technical(), portfolio.admission(customer))).isInstanceOf(Outcome.Done.class);
        assertThat(portfolio.decision(customer)).isEqualTo("KEY_ACCOUNT");
    }

    @Test
    @DisplayName("KAM-07: the Fachaufsicht decides that a customer goes back to the agencies")
    void theTechnicalSupervisorMarks() {
        CustomerId customer = portfolio.enter();
        assertThat(marking.mark(technical(), customer, 1)).isInstanceOf(Outcome.Done.class);
        assertThat(portfolio.decision(customer)).isEqualTo("HANDBACK");
    }

    @Test
    @DisplayName("KAM-07, KAM-12: the Fachaufsicht signs for findings that stay open, because quality is hers")
    void theTechnicalSupervisorSigns() {
        HandbackId id = withFinding();
        assertThat(signing.sign(technical(), id, REASON)).isEqualTo(Outcome.done(1));
        assertThat(route.doStep(id, HandbackStep.HANDED_OVER)).isNotInstanceOf(Outcome.Refused.class);
    }

    @Test
    @DisplayName("KAM-07: the Dienstaufsicht decides on no case and on no quality")
    void theAdministrativeSupervisorDecidesNothing() {
        CustomerId customer = portfolio.enter();
        HandbackId id = withFinding();
        Actor administrative = As.user("dienststelle");
        assertThatThrownBy(() -> admitting.admit(administrative, portfolio.admission(customer)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> marking.mark(administrative, customer, 1)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> signing.sign(administrative, id, REASON)).isInstanceOf(NotPermitted.class);
    }

    private HandbackId withFinding() {
        HandbackId id = route.upTo(HandbackStep.AGREED);
        jdbi.useHandle(db -> db.execute("update kernel.site set postal_code = null where id = ?", route.seat(id)));
        assertThat(findings.of(HandbackRoute.head(), id)).hasSize(1);
        return id;
    }

    private static Actor technical() {
        return As.user("fachaufsicht");
    }
}
