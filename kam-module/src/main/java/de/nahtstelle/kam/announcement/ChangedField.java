package de.nahtstelle.kam.announcement;

/** What of an announced data set was changed. */
public enum ChangedField {
    /** The Betriebsnummer of the employer. */
    EMPLOYER_NUMBER("Betriebsnummer des Arbeitgebers"),
    /** The Betriebsnummer of a site. */
    COMPANY_NUMBER("Betriebsnummer"),
    /** The postal code of a site. */
    POSTAL_CODE("Postleitzahl"),
    /** A contact was named for a site that had none. */
    CONTACT_NAMED("Kontakt"),
    /** A contact that stood twice was merged into the first. */
    CONTACT_MERGED("Kontakt, zusammengeführt mit"),
    /** The day on which a contact was confirmed. */
    CONTACT_CONFIRMED("Bestätigt am"),
    /** Who looks after a job offer. */
    CARETAKER("Betreuung"),
    /** The last day of a job offer; no day when it was closed. */
    OFFER_END("Läuft bis"),
    /** Into which other site a site that stood twice was merged; none where it stands for itself again. */
    MERGED_INTO("Zusammengeführt mit"),

    /** A job offer came; until which day it runs. */
    OFFER_ADDED("Neues Stellenangebot, läuft bis"),

    /** A site came; where it lies. */
    SITE_ADDED("Neuer Standort");

    private final String german;

    ChangedField(String german) {
        this.german = german;
    }

    /** Its name in documents, which are German. */
    String german() {
        return german;
    }
}
