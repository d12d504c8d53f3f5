package de.nahtstelle.benchmarks.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CustomersTest {

    private final List<Customer> customers =
            new Customers(Settings.of("1", "520", "4000", "0", "out"), Catalogue.load()).all();
    private final Map<String, Customer> byNumber =
            customers.stream().collect(Collectors.toMap(Customer::number, Function.identity()));

    @Test
    void haveNumbersOfTheHousesPatternAndDifferentNames() {
        assertThat(byNumber.keySet()).hasSize(520).allMatch(number -> number.matches("\\d{3}[A-Z]\\d{6}"));
        assertThat(customers.stream().map(customer -> customer.profile().name()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aboutFortyBelongToAParentThatBelongsToNobody() {
        List<String> parents = customers.stream()
                .map(Customer::parentNumber)
                .filter(number -> !number.isEmpty())
                .toList();
        assertThat(parents).hasSizeBetween(35, 45).isSubsetOf(byNumber.keySet());
        assertThat(customers.stream().filter(customer -> parents.contains(customer.number())))
                .allMatch(parent -> parent.parentNumber().isEmpty());
    }

    @Test
    void theFirstSiteIsTheSeat() {
        assertThat(customers).allSatisfy(customer -> {
            Site seat = customer.sites().get(0);
            assertThat(seat.number()).isEqualTo("00001");
            assertThat(seat.truePlace()).isEqualTo(customer.profile().seat());
        });
    }

    @Test
    void contactsNameNoPersonAndLeadNowhere() {
        assertThat(customers.stream().flatMap(customer -> customer.sites().stream()))
                .allMatch(site -> site.contact().email().endsWith(".example"));
    }
}
