package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.keyaccount.AdmittingKeyAccount;
import de.nahtstelle.kam.keyaccount.EndingKeyAccount;
import de.nahtstelle.kam.keyaccount.NamingTrioMember;
import de.nahtstelle.kam.keyaccount.ReasonToEnd;
import de.nahtstelle.kam.keyaccount.Swap;
import de.nahtstelle.kam.keyaccount.SwappingKeyAccounts;
import de.nahtstelle.kam.keyaccount.TrioRole;
import de.nahtstelle.kam.portfolio.CustomerFile;
import de.nahtstelle.kam.portfolio.CustomerFilter;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.portfolio.CustomerList;
import de.nahtstelle.kam.portfolio.CustomerOrder;
import de.nahtstelle.kam.portfolio.CustomerRow;
import de.nahtstelle.kam.portfolio.CustomerTimeline;
import de.nahtstelle.kam.portfolio.MarkingForHandback;
import de.nahtstelle.kernel.audit.TimelineEntry;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotPermitted;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CustomerSightIT {
    @Inject
    CustomerList list;

    @Inject
    CustomerFile file;

    @Inject
    CustomerTimeline timeline;

    @Inject
    MarkingForHandback marking;

    @Inject
    AdmittingKeyAccount admitting;

    @Inject
    SwappingKeyAccounts swapping;

    @Inject
    EndingKeyAccount ending;

    @Inject
    NamingTrioMember naming;

    @Inject
    Portfolio portfolio;

    @Inject
    Jdbi jdbi;

    @Test
    @DisplayName("KAM-03: an agency neither lists, counts, exports nor finds a customer that was not announced to it")
    void anAgencySeesNothingOfOthers() {
        CustomerId customer = portfolio.enter();
        announce(customer, As.user("ags.fuerth"));
        Actor munich = As.user("ags.muenchen");
        CustomerFilter exactly = filterFor(customer);
        assertThat(list.page(munich, exactly, CustomerOrder.BY_NAME, Cursor.START, 10)
                        .rows())
                .isEmpty();
        assertThat(list.count(munich, exactly)).isZero();
        assertThat(exported(munich, exactly)).isEmpty();
        assertThat(file.find(munich, customer)).isEmpty();
        assertThat(file.sites(munich, customer, Cursor.START, 10).rows()).isEmpty();
    }

    @Test
    @DisplayName("KAM-03: the agency a customer was announced to lists, counts, exports and finds it")
    void theAgencyItWasAnnouncedToSeesIt() {
        CustomerId customer = portfolio.enter();
        Actor fuerth = As.user("ags.fuerth");
        announce(customer, fuerth);
        CustomerFilter exactly = filterFor(customer);
        assertThat(list.page(fuerth, exactly, CustomerOrder.BY_NAME, Cursor.START, 10)
                        .rows())
                .extracting(CustomerRow::id)
                .containsExactly(customer.value());
        assertThat(list.count(fuerth, exactly)).isEqualTo(1);
        assertThat(exported(fuerth, exactly)).hasSize(1);
        assertThat(file.find(fuerth, customer)).isPresent();
    }

    @Test
    @DisplayName("KAM-03: the timeline of a customer says that it is handed back, to an agency only once it sees it")
    void theTimelineFollowsTheSight() {
        CustomerId customer = portfolio.enter();
        marking.mark(As.user("leitung.kam"), customer, 1);
        Actor fuerth = As.user("ags.fuerth");
        assertThat(timeline.of(As.user("monitoring"), customer, null, 50)).isNotEmpty();
        assertThat(timeline.of(fuerth, customer, null, 50)).isEmpty();
        announce(customer, fuerth);
        assertThat(timeline.of(fuerth, customer, null, 50))
                .extracting(TimelineEntry::action)
                .containsExactly("kam.customer-marked-for-handback");
    }

    @Test
    @DisplayName("KAM-07: the administrative supervisor sees no customers")
    void staffingGivesNoSightOfCases() {
        Actor supervisor = As.user("dienststelle");
        assertThatThrownBy(() -> list.count(supervisor, CustomerFilter.ALL)).isInstanceOf(NotPermitted.class);
    }

    @Test
    @DisplayName("KAM-02, KAM-03, KAM-05: an agency may decide nothing about key accounts")
    void anAgencyDecidesNothing() {
        CustomerId customer = portfolio.enter();
        Actor agency = As.user("leitung.fuerth");
        UUID manager = portfolio.member(TrioRole.MANAGER);
        assertThatThrownBy(() -> marking.mark(agency, customer, 1)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> admitting.admit(agency, portfolio.admission(customer)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> swapping.swap(agency, new Swap(customer, 1, portfolio.admission(customer))))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> ending.end(agency, customer, 1, ReasonToEnd.CUSTOMER_WISH))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> naming.name(agency, customer, 1, TrioRole.MANAGER, manager))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    @DisplayName("KAM-03: a decision is refused to whoever looked at an older version")
    void anOlderVersionDecidesNothing() {
        CustomerId customer = portfolio.enter();
        assertThatThrownBy(() -> marking.mark(As.user("leitung.kam"), customer, 0))
                .hasMessageContaining("seen was 0");
        assertThat(portfolio.decision(customer)).isEqualTo("OPEN");
    }

    private CustomerFilter filterFor(CustomerId customer) {
        String number = jdbi.withHandle(db -> db.createQuery("select customer_number from kam.customer where id = :id")
                .bind("id", customer.value())
                .mapTo(String.class)
                .one());
        return new CustomerFilter(number, null, null, null);
    }

    private void announce(CustomerId customer, Actor agency) {
        jdbi.useHandle(db -> db.execute(
                "insert into kam.customer_sight (customer, unit, since) values (?, ?, now())",
                customer.value(),
                agency.unit().value()));
    }

    private List<CustomerRow> exported(Actor actor, CustomerFilter filter) {
        List<CustomerRow> rows = new ArrayList<>();
        list.export(actor, filter, CustomerOrder.BY_NAME, rows::add);
        return rows;
    }
}
