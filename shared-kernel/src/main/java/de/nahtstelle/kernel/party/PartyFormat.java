package de.nahtstelle.kernel.party;

/** How the facts of employers and sites are written, whichever way they come in; patterns without anchors. */
public final class PartyFormat {
    /** A customer number of the old systems, for instance {@code 729B000143}. */
    public static final String CUSTOMER_NUMBER = "[0-9]{3}[A-Z][0-9]{6}";

    /** A Betriebsnummer; whether its check digit fits is found when the records are cleaned. */
    public static final String COMPANY_NUMBER = "[0-9]{8}";

    /** A code of WZ 2008, for instance {@code 52.10}. */
    public static final String INDUSTRY_CODE = "[0-9]{2}[.][0-9]{2}([.][0-9])?";

    /** The number of a site within its employer; the first is the seat. */
    public static final String SITE_NUMBER = "(?!00000)[0-9]{5}";

    /** A postal code; whether it exists is found when the records are cleaned. */
    public static final String POSTAL_CODE = "[0-9]{5}";

    /** A key of the Amtlicher Gemeindeschlüssel. */
    public static final String MUNICIPALITY_KEY = "[0-9]{8}";

    /** The longest name of an employer or a site. */
    public static final int NAME_LENGTH = 200;

    /** The longest street, and the longest town. */
    public static final int PLACE_LENGTH = 100;

    private PartyFormat() {}
}
