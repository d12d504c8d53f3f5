package de.nahtstelle.kam.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CustomerOrderTest {
    @Test
    void aMinusInTheAddressMeansDescending() {
        assertEquals(new CustomerOrder(CustomerColumn.SITES, true), CustomerOrder.parse("-sites"));
    }

    @Test
    void anUnknownOrderIsTheOneByName() {
        assertEquals(CustomerOrder.BY_NAME, CustomerOrder.parse("password"));
    }

    @Test
    void anOrderSurvivesTheAddress() {
        CustomerOrder order = new CustomerOrder(CustomerColumn.OFFERS, true);
        assertEquals(order, CustomerOrder.parse(order.text()));
    }
}
