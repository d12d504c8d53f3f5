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
import de.nahtstelle.kam.portfolio.CustomerFilter;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.portfolio.CustomerList;
import de.nahtstelle.kam.portfolio.CustomerOrder;
import de.nahtstelle.kam.portfolio.MarkingForHandback;
import de.nahtstelle.kam.portfolio.ResponsibilityOnDay;
import de.nahtstelle.kam.portfolio.ResponsibleUnit;
import de.nahtstelle.kam.portfolio.SiteRow;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotPermitted;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.inject.Inject;
import java.util.List;
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
    CustomerList list;

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

    @Test
    @DisplayName("KAM-06: the KSZ sees where the sites of a customer are, and not whom to call there")
    void seesNoContacts() {
        CustomerId customer = portfolio.enter();
        assertThat(sites(ksz(), customer))
                .singleElement()
                .returns("Nürnberg", SiteRow::town)
                .returns(null, SiteRow::contact)
                .returns(null, SiteRow::email);
        assertThat(sites(As.user("leitung.kam"), customer))
                .singleElement()
                .returns("personal@kunde.example", SiteRow::email);
    }

    @Test
    @DisplayName("KAM-06: the KSZ finds customers in the list, and cannot take the list away as a file")
    void exportsNoList() {
        portfolio.enter();
        assertThat(list.page(ksz(), CustomerFilter.ALL, CustomerOrder.BY_NAME, Cursor.START, 1)
                        .rows())
                .hasSize(1);
        assertThatThrownBy(() -> list.export(ksz(), CustomerFilter.ALL, CustomerOrder.BY_NAME, row -> {}))
                .isInstanceOf(NotPermitted.class);
    }

    private List<SiteRow> sites(Actor actor, CustomerId customer) {
        return customers.sites(actor, customer, Cursor.START, 5).rows();
    }

    private static Actor ksz() {
        return As.user("ksz");
    }
}
