package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.overview.HandbackFilter;
import de.nahtstelle.kam.handback.overview.HandbackList;
import de.nahtstelle.kam.handback.overview.HandbackRow;
import de.nahtstelle.kam.portfolio.CustomerFilter;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.portfolio.CustomerList;
import de.nahtstelle.kam.portfolio.CustomerOrder;
import de.nahtstelle.kam.portfolio.CustomerRow;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.security.Actor;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A caller knows where they work, not where the seat of their company is. */
@ExtendWith(ArquillianExtension.class)
class CustomersBySiteIT {
    private static final int ALL = 1_000;
    private static final int MORE_THAN_ARE_PUT_IN_ORDER = 10_050;

    @Inject
    CustomerList list;

    @Inject
    HandbackList handbacks;

    @Inject
    Portfolio portfolio;

    @Inject
    CustomerSites sites;

    @Inject
    TwoAgencies two;

    @Inject
    HandbackRoute route;

    @Inject
    Jdbi jdbi;

    @Test
    @DisplayName("KAM-03, KAM-06: the KSZ finds a customer by number, name, postal code and town of any of its sites")
    void findsBySite() {
        CustomerId customer = portfolio.enter();
        sites.add(customer.value(), "Q7731", "27498", "Helgoland");
        assertThat(List.of("q7731", "Betrieb Q7731", "27498 helgo", "lgoland"))
                .allSatisfy(text -> assertThat(found(ksz(), text))
                        .filteredOn(row -> row.id().equals(customer.value()))
                        .extracting(CustomerRow::foundBy)
                        .containsExactly("Q7731 Betrieb Q7731, 27498 Helgoland"));
        assertThat(list.count(ksz(), text("betrieb q7731"))).isEqualTo(1);
    }

    @Test
    @DisplayName("KAM-03: a customer is found by the company number of any of its sites")
    void findsByCompanyNumber() {
        CustomerId customer = portfolio.enter();
        UUID site = sites.add(customer.value(), "Q7733", "27498", "Helgoland");
        jdbi.useHandle(db -> db.execute("update kernel.site set company_number = '77331234' where id = ?", site));
        assertThat(of(customer, found(ksz(), "77331234"))).hasSize(1);
    }

    @Test
    @DisplayName("KAM-03: a customer found by what it is called itself names no site")
    void findsByItself() {
        CustomerId customer = portfolio.enter();
        CustomerRow row = of(customer, found(ksz(), "Prüfwerk")).get(0);
        assertThat(found(ksz(), row.customerNumber())).singleElement().returns(null, CustomerRow::foundBy);
    }

    @Test
    @DisplayName("KAM-03: a site that was merged into another leads nobody to the customer")
    void aMergedSiteLeadsNobody() {
        CustomerId customer = portfolio.enter();
        UUID site = sites.add(customer.value(), "Q7732", "27499", "Neuwerk");
        jdbi.useHandle(db -> db.execute(
                "update kernel.site set merged_into = ? where id = ?", sites.id(customer.value(), "00001"), site));
        assertThat(of(customer, found(ksz(), "q7732"))).isEmpty();
    }

    @Test
    @DisplayName("KAM-03: an agency finds a customer by the sites of its part, and by none of another agency's")
    void anAgencyFindsByItsOwnSites() {
        HandbackId handback = two.told();
        CustomerId customer = route.customer(handback);
        List<CustomerRow> ofMunich = of(customer, found(TwoAgencies.munich(), "00002 Lager 80331"));
        assertThat(ofMunich).extracting(CustomerRow::foundBy).containsExactly("00002 Lager, 80331 München");
        CustomerFilter depot = text(ofMunich.get(0).customerNumber() + " 80331");
        assertThat(list.count(TwoAgencies.munich(), depot)).isEqualTo(1);
        assertThat(of(customer, found(TwoAgencies.fuerth(), "00002 Lager 80331")))
                .isEmpty();
        assertThat(list.count(TwoAgencies.fuerth(), depot)).isZero();
    }

    @Test
    @DisplayName("KAM-03: a customer is found by words of its own and of its sites, in whatever order they stand")
    void findsByWordsOfSeveralTexts() {
        CustomerId customer = portfolio.enter();
        sites.add(customer.value(), "Q7734", "27498", "Helgoland");
        String number = of(customer, found(ksz(), "Prüfwerk")).get(0).customerNumber();
        String halves = number.substring(0, 5) + " " + number.substring(5);
        assertThat(List.of(halves, "helgoland " + number, number + " Prüfwerk 27498 q7734", "be " + number))
                .allSatisfy(text -> assertThat(of(customer, found(ksz(), text))).hasSize(1));
        assertThat(of(customer, found(ksz(), number + " Borkum"))).isEmpty();
        assertThat(list.count(ksz(), text("helgoland " + number))).isEqualTo(1);
    }

    @Test
    @DisplayName("KAM-03: of several sites that led to a customer the one with most of the words is named")
    void namesTheSiteWithMostOfTheWords() {
        CustomerId customer = portfolio.enter();
        sites.add(customer.value(), "Q7735", "26757", "Borkum");
        sites.add(customer.value(), "Q7736", "27498", "Helgoland");
        assertThat(of(customer, found(ksz(), "betrieb helgoland prüfwerk")))
                .extracting(CustomerRow::foundBy)
                .containsExactly("Q7736 Betrieb Q7736, 27498 Helgoland");
    }

    @Test
    @DisplayName("KAM-03: umlauts find a customer whether they are written out or not")
    void umlautsMayBeWrittenOut() {
        CustomerId customer = portfolio.enter();
        sites.add(customer.value(), "Q7737", "90762", "Fürth");
        sites.add(customer.value(), "Q7738", "40213", "Duesseldorf");
        jdbi.useHandle(
                db -> db.execute("update kam.customer set name = 'Autoelektrik Q7737' where id = ?", customer.value()));
        assertThat(List.of("q7737 Fuerth", "q7737 Fürth", "q7737 düsseldorf", "q7737 elektrik", "q7737 pruefwerk-no"))
                .filteredOn(text -> of(customer, found(ksz(), text)).isEmpty())
                .containsExactly("q7737 pruefwerk-no");
    }

    @Test
    @DisplayName("KAM-03: part of a name that begins between what looks like an umlaut written out is found")
    void aPartBetweenTwoLettersIsFound() {
        CustomerId customer = portfolio.enter();
        jdbi.useHandle(db -> db.execute(
                "update kam.customer set name = 'Autoelektrosteuerung Q7790' where id = ?", customer.value()));
        assertThat(of(customer, found(ksz(), "elektrosteuerung q7790"))).hasSize(1);
    }

    @Test
    @DisplayName("KAM-03: words that each stand in many customers find the few that have all of them")
    void findsByWordsThatAreEachInMany() {
        CustomerId customer = portfolio.enter();
        try {
            addMany(customer);
            assertThat(of(customer, found(ksz(), "Vielfach helgoland Prüfwerk")))
                    .extracting(CustomerRow::foundBy)
                    .containsExactly("M00001 Vielfach, 27498 Helgoland");
        } finally {
            jdbi.useHandle(db -> db.execute("delete from kernel.site where name = 'Vielfach'"));
        }
    }

    @Test
    @DisplayName("KAM-03: an agency finds no customer by a word of its own part and one of another agency's")
    void anAgencyFindsByNoForeignWord() {
        CustomerId customer = route.customer(two.told());
        String number = of(customer, found(ksz(), "Prüfwerk")).get(0).customerNumber();
        assertThat(of(customer, found(TwoAgencies.munich(), number + " 80331 lager")))
                .hasSize(1);
        assertThat(of(customer, found(TwoAgencies.fuerth(), number + " 80331"))).isEmpty();
        assertThat(list.count(TwoAgencies.fuerth(), text(number + " 80331"))).isZero();
    }

    @Test
    @DisplayName("KAM-10: handbacks are found by the sites of their customers, by an agency by those of its part only")
    void handbacksAreFoundBySites() {
        HandbackId handback = two.told();
        String number = route.file(handback).facts().customerNumber();
        HandbackFilter depot = new HandbackFilter(number + " 80331", null, null, null, false);
        assertThat(List.of(HandbackRoute.head(), TwoAgencies.munich()))
                .allSatisfy(actor -> assertThat(
                                handbacks.page(actor, depot, Cursor.START, 9).rows())
                        .extracting(HandbackRow::id)
                        .containsExactly(handback.value()));
        assertThat(handbacks.count(HandbackRoute.head(), depot)).isEqualTo(1);
        assertThat(handbacks.page(TwoAgencies.fuerth(), depot, Cursor.START, 9).rows())
                .isEmpty();
        assertThat(handbacks.count(TwoAgencies.fuerth(), depot)).isZero();
    }

    @Test
    @DisplayName("KAM-03: a text that more sites contain than are put in order finds their customers all the same")
    void findsByWhatManySitesContain() {
        CustomerId customer = portfolio.enter();
        try {
            addMany(customer);
            assertThat(of(customer, found(ksz(), "Vielfach")))
                    .extracting(CustomerRow::foundBy)
                    .containsExactly("M00001 Vielfach, 27498 Helgoland");
            assertThat(list.count(ksz(), text("Vielfach"))).isEqualTo(1);
        } finally {
            jdbi.useHandle(db -> db.execute("delete from kernel.site where name = 'Vielfach'"));
        }
    }

    private void addMany(CustomerId customer) {
        jdbi.useHandle(db -> db.execute(
                "insert into kernel.site (id, employer, number, name, postal_code, town)"
                        + " select kernel.uuid7(), ?, 'M' || lpad(n::text, 5, '0'), 'Vielfach', '27498', 'Helgoland'"
                        + " from generate_series(1, ?) n",
                customer.value(),
                MORE_THAN_ARE_PUT_IN_ORDER));
    }

    private List<CustomerRow> found(Actor actor, String text) {
        return list.page(actor, text(text), CustomerOrder.BY_NAME, Cursor.START, ALL)
                .rows();
    }

    private static List<CustomerRow> of(CustomerId customer, List<CustomerRow> rows) {
        return rows.stream().filter(row -> row.id().equals(customer.value())).toList();
    }

    private static CustomerFilter text(String text) {
        return new CustomerFilter(text, null, null, null);
    }

    private static Actor ksz() {
        return As.user("ksz");
    }
}
