package de.nahtstelle.kam.handback;

import java.util.UUID;

/**
 * An agency that can receive a customer.
 *
 * @param number official number
 * @param land ISO 3166-2 code of its Land without the country; decides its working days
 */
public record Agency(UUID id, String number, String shortName, String name, String land) {}
