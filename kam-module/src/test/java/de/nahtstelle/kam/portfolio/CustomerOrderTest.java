package de.nahtstelle.kam.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.nahtstelle.kernel.persistence.Cursor;
import java.util.List;
import java.util.UUID;
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

    @Test
    void aCursorOfAnotherOrderLeadsNowhere() {
        String id = UUID.randomUUID().toString();
        assertFalse(CustomerColumn.SITES.accepts(new Cursor(false, List.of("adidas AG", id))));
        assertTrue(CustomerColumn.NAME.accepts(new Cursor(false, List.of("adidas AG", id))));
    }

    @Test
    void aCursorWithoutAnIdLeadsNowhere() {
        assertFalse(CustomerColumn.SITES.accepts(new Cursor(false, List.of("5", "x"))));
    }
}
