package de.nahtstelle.kam.handback.overview;

import java.util.UUID;

/** A site at which open job offers stand, by which their list can be narrowed. */
public record OfferSite(UUID id, String number, String name, int offers) {}
