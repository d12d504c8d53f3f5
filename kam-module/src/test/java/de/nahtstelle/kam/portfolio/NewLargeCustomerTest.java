package de.nahtstelle.kam.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.nahtstelle.kernel.input.WrongInput;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NewLargeCustomerTest {
    @Test
    @DisplayName("KAM-03: a customer is called by something")
    void blanksAreNoName() {
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> customer("729B000143", " \t "))
                .matches(wrong -> wrong.field().equals("name"));
    }

    @Test
    @DisplayName("KAM-03: a customer has a number")
    void blanksAreNoNumber() {
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> customer(" ", "Werk"))
                .matches(wrong -> wrong.field().equals("customerNumber"));
    }

    @Test
    @DisplayName("KAM-03: blanks around a name are no part of it")
    void blanksAroundANameAreLeftOut() {
        assertThat(customer("729B000143", " Werk ").name()).isEqualTo("Werk");
    }

    private static NewLargeCustomer customer(String number, String name) {
        return new NewLargeCustomer(number, name, null, null, "NORD", null, null, null, null);
    }
}
