package de.nahtstelle.benchmarks.customerlist;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who goes through the list page by page, some pages in each order, then starts again. */
final class Leafing {
    private static final String PAGE = "/kam/portfolio/customers.xhtml";
    private static final List<String> ORDERS = List.of("name", "-name", "sites", "-sites", "offers", "-offers");
    private static final int PAGES_OF_ONE_ORDER = 10;
    private static final Pattern NEXT = Pattern.compile("[?&;]at=(n[A-Za-z0-9_-]+)");

    private int order;
    private int page;
    private String cursor = "";

    String address() {
        String first = PAGE + "?sort=" + ORDERS.get(order);
        return cursor.isEmpty() ? first : first + "&at=" + cursor;
    }

    /** Goes on from what was answered: to the next page, or to the next order after some. */
    void read(String html) {
        Matcher next = NEXT.matcher(html);
        page++;
        if (page < PAGES_OF_ONE_ORDER && next.find()) {
            cursor = next.group(1);
        } else {
            page = 0;
            cursor = "";
            order = (order + 1) % ORDERS.size();
        }
    }
}
