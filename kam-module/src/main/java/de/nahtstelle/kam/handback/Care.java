package de.nahtstelle.kam.handback;

/** How the customer wants to be looked after by the agencies (KAM-09). */
public enum Care {
    /** By the agency of its seat, for all sites. */
    CENTRAL,
    /** At each site by the agency in whose district the site lies. */
    DECENTRAL
}
