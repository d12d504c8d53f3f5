package de.nahtstelle.kernel.event;

import java.util.List;

/** What an administrator may look for among the deliveries. */
public enum DeliveryFilter {
    /** Whatever has not reached its observer yet. */
    OPEN("PENDING", "GIVEN_UP"),
    /** Due, or waiting for the next attempt. */
    PENDING("PENDING"),
    /** Waiting for a deployment that knows the observer. */
    UNKNOWN("PENDING"),
    /** Failed twelve times; holds back what follows for the same subject. */
    GIVEN_UP("GIVEN_UP"),
    /** Done. */
    DELIVERED("DELIVERED"),
    /** Will never be delivered, by decision of an administrator. */
    DISMISSED("DISMISSED");

    private final List<String> states;

    DeliveryFilter(String... states) {
        this.states = List.of(states);
    }

    List<String> states() {
        return states;
    }
}
