package de.nahtstelle.kam.keyaccount;

import java.util.UUID;

/**
 * A customer that is a key account now, as a choice for a swap.
 *
 * @param version the version of the customer, to be sent back
 */
public record ActiveAccount(UUID customer, String name, int version) {}
