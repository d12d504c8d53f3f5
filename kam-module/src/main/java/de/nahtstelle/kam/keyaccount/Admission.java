package de.nahtstelle.kam.keyaccount;

import de.nahtstelle.kam.portfolio.CustomerId;

/**
 * What the decider asks for.
 *
 * @param version the version of the customer the decider looked at
 */
public record Admission(CustomerId customer, int version, SelectionProfile profile, TrioChoice trio) {}
