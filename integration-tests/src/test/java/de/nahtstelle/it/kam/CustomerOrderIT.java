package de.nahtstelle.it.kam;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.As;
import de.nahtstelle.kam.portfolio.CustomerColumn;
import de.nahtstelle.kam.portfolio.CustomerFilter;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.portfolio.CustomerList;
import de.nahtstelle.kam.portfolio.CustomerOrder;
import de.nahtstelle.kam.portfolio.CustomerRow;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.Slice;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Seven customers, some with the same name and most with as many sites, leafed through two by two. */
@ExtendWith(ArquillianExtension.class)
class CustomerOrderIT {
    private static final int TWO = 2;

    @Inject
    CustomerList list;

    @Inject
    Portfolio portfolio;

    @Inject
    CustomerSites sites;

    @Inject
    Jdbi jdbi;

    private final String name = "Leseprobe " + UUID.randomUUID();
    private final List<UUID> entered = new ArrayList<>();

    @BeforeEach
    void enterSeven() {
        for (int number = 0; number < 7; number++) {
            CustomerId customer = portfolio.enter();
            entered.add(customer.value());
            String called = name + " " + number / 3;
            jdbi.useHandle(db -> db.execute("update kam.customer set name = ? where id = ?", called, customer.value()));
            if (number % 4 == 0) {
                sites.add(customer.value(), "00002", "90402", "Nürnberg");
            }
        }
    }

    @Test
    @DisplayName("KAM-03: whoever leafs through the list in any of its orders meets every customer once, in that order")
    void everyCustomerOnce() {
        for (CustomerOrder order : orders()) {
            List<CustomerRow> rows = forward(order);
            assertThat(rows).as(order.text()).extracting(CustomerRow::id).containsExactlyInAnyOrderElementsOf(entered);
            assertThat(rows).as(order.text()).isSortedAccordingTo(comparator(order));
        }
    }

    @Test
    @DisplayName("KAM-03: leafing back shows the pages that leafing on has shown")
    void theSamePagesBack() {
        for (CustomerOrder order : orders()) {
            assertThat(backward(order)).as(order.text()).isEqualTo(forward(order));
        }
    }

    private List<CustomerRow> forward(CustomerOrder order) {
        List<CustomerRow> rows = new ArrayList<>();
        Slice<CustomerRow> page = page(order, Cursor.START);
        rows.addAll(page.rows());
        while (page.next() != null) {
            page = page(order, Cursor.parse(page.next()));
            rows.addAll(page.rows());
        }
        return rows;
    }

    private List<CustomerRow> backward(CustomerOrder order) {
        Slice<CustomerRow> page = page(order, Cursor.START);
        while (page.next() != null) {
            page = page(order, Cursor.parse(page.next()));
        }
        List<List<CustomerRow>> pages = new ArrayList<>(List.of(page.rows()));
        while (page.previous() != null) {
            page = page(order, Cursor.parse(page.previous()));
            pages.add(page.rows());
        }
        Collections.reverse(pages);
        return pages.stream().flatMap(List::stream).toList();
    }

    private Slice<CustomerRow> page(CustomerOrder order, Cursor cursor) {
        return list.page(As.user("leitung.kam"), new CustomerFilter(name, null, null, null), order, cursor, TWO);
    }

    private static Comparator<CustomerRow> comparator(CustomerOrder order) {
        Comparator<CustomerRow> by = switch (order.by()) {
            case NAME -> Comparator.comparing(CustomerRow::name);
            case SITES -> Comparator.comparingLong(CustomerRow::sites);
            case OFFERS -> Comparator.comparingLong(CustomerRow::offers);
        };
        return order.descending() ? by.reversed() : by;
    }

    private static List<CustomerOrder> orders() {
        List<CustomerOrder> orders = new ArrayList<>();
        for (CustomerColumn column : CustomerColumn.values()) {
            orders.add(new CustomerOrder(column, false));
            orders.add(new CustomerOrder(column, true));
        }
        return orders;
    }
}
