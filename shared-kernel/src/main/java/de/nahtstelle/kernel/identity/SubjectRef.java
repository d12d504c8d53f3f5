package de.nahtstelle.kernel.identity;

import java.util.UUID;

/**
 * Names anything a unit can answer for, hand over, or be told about: a customer, a site, an offer, a case.
 *
 * @param kind the kind under which its context registers it, for instance {@code kam.customer}
 * @param id its id within that kind
 */
public record SubjectRef(String kind, UUID id) {}
