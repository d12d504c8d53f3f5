package de.nahtstelle.kam.keyaccount;

import de.nahtstelle.kam.portfolio.CustomerId;

/**
 * One key account goes, one comes.
 *
 * @param out the customer that goes
 * @param outVersion the version of it the decider looked at
 * @param in the admission of the one that comes
 */
public record Swap(CustomerId out, int outVersion, Admission in) {}
