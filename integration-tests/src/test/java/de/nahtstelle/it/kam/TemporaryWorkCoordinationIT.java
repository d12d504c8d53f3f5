package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.handback.HandbackCases;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kam.keyaccount.AdmittingKeyAccount;
import de.nahtstelle.kam.keyaccount.Answering;
import de.nahtstelle.kam.keyaccount.KeyAccountFile;
import de.nahtstelle.kam.portfolio.CustomerFile;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.portfolio.MarkingForHandback;
import de.nahtstelle.kam.portfolio.ResponsibilityOnDay;
import de.nahtstelle.kam.portfolio.ResponsibleUnit;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotPermitted;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The KSZ, with a caller on the line. */
@ExtendWith(ArquillianExtension.class)
class TemporaryWorkCoordinationIT {
    @Inject
    AdmittingKeyAccount admitting;

    @Inject
    MarkingForHandback marking;

    @Inject
    CustomerFile customers;

    @Inject
    ResponsibilityOnDay responsibility;

    @Inject
    KeyAccountFile accounts;

    @Inject
    HandbackCases handbacks;

    @Inject
    HandbackRoute route;

    @Inject
    Portfolio portfolio;

    @Inject
    BusinessClock clock;

    @AfterEach
    void makeRoom() {
        portfolio.empty();
    }

    @Test
    @DisplayName("KAM-03, KAM-06: the KSZ finds which unit answers for any large customer")
    void findsWhoAnswers() {
        CustomerId customer = portfolio.enter();
        assertThat(customers.find(ksz(), customer)).isPresent();
        assertThat(responsibility.of(ksz(), customer, clock.today()))
                .extracting(ResponsibleUnit::unitNumber)
                .containsExactly("GKB-NORD");
    }

    @Test
    @DisplayName("KAM-05, KAM-06: the KSZ finds who serves a key account today")
    void findsWhoServes() {
        CustomerId customer = portfolio.enter();
        admitting.admit(As.user("leitung.kam"), portfolio.admission(customer));
        assertThat(accounts.answering(ksz(), customer, clock.today()))
                .extracting(Answering::person)
                .hasSize(3)
                .doesNotContainNull();
    }

    @Test
    @DisplayName("KAM-02, KAM-03: the KSZ, which is no part of the new KAM, decides on no customer")
    void decidesNothing() {
        CustomerId customer = portfolio.enter();
        assertThatThrownBy(() -> marking.mark(ksz(), customer, 1)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> admitting.admit(ksz(), portfolio.admission(customer)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    @DisplayName("KAM-10: the KSZ takes no part in handbacks and sees none")
    void seesNoHandback() {
        HandbackId handback = route.upTo(HandbackStep.OPENED);
        assertThatThrownBy(() -> handbacks.find(ksz(), handback)).isInstanceOf(NotPermitted.class);
    }

    private static Actor ksz() {
        return As.user("ksz");
    }
}
