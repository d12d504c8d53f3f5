package de.nahtstelle.kam.cleaning;

/** What the automatic check of the records finds (KAM-12). */
public enum FindingKind {
    /** The same street and town stand under two site numbers; mended by merging into the first. */
    DUPLICATE_SITE,
    /** The site has no postal code; mended by that of the town. */
    POSTAL_CODE_MISSING,
    /** There is no such postal code; mended by that of the town. */
    POSTAL_CODE_UNKNOWN,
    /** The postal code belongs to another town; mended by that of the town. */
    POSTAL_CODE_WRONG,
    /** The check digit of the Betriebsnummer does not fit; mended by the right number. */
    COMPANY_NUMBER_INVALID,
    /** The contact was last confirmed too long ago, or never; mended by confirming it today. */
    CONTACT_STALE,
    /** Nobody looks after the job offer; mended by naming who does. */
    OFFER_WITHOUT_CARETAKER,
    /** The job offer has expired but is not closed; mended by closing it. */
    OFFER_EXPIRED;

    /** Whether one click mends it although nothing has to be proposed. */
    public boolean mendedWithoutValue() {
        return this == CONTACT_STALE || this == OFFER_EXPIRED;
    }

    /** Whether it is about the postal code of a site. */
    public boolean aboutPostalCode() {
        return this == POSTAL_CODE_MISSING || this == POSTAL_CODE_UNKNOWN || this == POSTAL_CODE_WRONG;
    }
}
