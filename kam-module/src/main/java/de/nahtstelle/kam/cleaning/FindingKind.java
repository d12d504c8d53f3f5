package de.nahtstelle.kam.cleaning;

import de.nahtstelle.kam.announcement.ChangedField;

/** What the automatic check of the records finds (KAM-12). */
public enum FindingKind {
    /** The same street in the same town or postal code stands under two site numbers; mended by merging into the first. */
    DUPLICATE_SITE,
    /** The site has no postal code; mended by that of the town. */
    POSTAL_CODE_MISSING,
    /** There is no such postal code; mended by that of the town. */
    POSTAL_CODE_UNKNOWN,
    /** The postal code belongs to another town; mended by that of the town. */
    POSTAL_CODE_WRONG,
    /** An agency showed that the site lies elsewhere; mended by the place it said is right, or by another postal code. */
    POSTAL_CODE_REFUTED,
    /** The check digit of the Betriebsnummer does not fit; mended by the right number. */
    COMPANY_NUMBER_INVALID,
    /** A site of the customer in another municipality has the same Betriebsnummer; mended by its own, or by leaving it out. */
    DUPLICATE_COMPANY_NUMBER,
    /** The check digit of the Betriebsnummer of the employer itself does not fit; mended by the right number. */
    EMPLOYER_NUMBER_INVALID,
    /** Another large customer has the Betriebsnummer of the employer; mended by the right number, at whichever is wrong. */
    DUPLICATE_EMPLOYER_NUMBER,
    /** Nobody is named whom an agency could turn to; mended by sharing the contact of the first site that has one. */
    SITE_WITHOUT_CONTACT,
    /** The same contact stands twice at a site; mended by merging into the first. */
    DUPLICATE_CONTACT,
    /** The contact was last confirmed too long ago, or never; mended by confirming it today. */
    CONTACT_STALE,
    /** Nobody looks after the job offer; mended by naming who does. */
    OFFER_WITHOUT_CARETAKER,
    /** The job offer has expired but is not closed; mended by closing it. */
    OFFER_EXPIRED;

    /** Whether one click mends it although nothing has to be proposed. */
    public boolean mendedWithoutValue() {
        return this == CONTACT_STALE || this == OFFER_EXPIRED || this == DUPLICATE_COMPANY_NUMBER;
    }

    /** Whether all of them may be mended by one click; which of two numbers is wrong somebody decides for each. */
    boolean mendedTogether() {
        return this != DUPLICATE_COMPANY_NUMBER;
    }

    /** Whether a person may say another value than the one proposed. */
    public boolean takesValue() {
        return this != DUPLICATE_SITE && this != DUPLICATE_CONTACT && this != CONTACT_STALE;
    }

    /** Whether what is proposed for it is another record, which counts only as long as it is the one proposed. */
    boolean proposesRecord() {
        return this == DUPLICATE_SITE || this == DUPLICATE_CONTACT || this == SITE_WITHOUT_CONTACT;
    }

    /** What of the record it is about. */
    ChangedField field() {
        return switch (this) {
            case DUPLICATE_SITE -> ChangedField.MERGED_INTO;
            case POSTAL_CODE_MISSING, POSTAL_CODE_UNKNOWN, POSTAL_CODE_WRONG, POSTAL_CODE_REFUTED ->
                ChangedField.POSTAL_CODE;
            case COMPANY_NUMBER_INVALID, DUPLICATE_COMPANY_NUMBER -> ChangedField.COMPANY_NUMBER;
            case EMPLOYER_NUMBER_INVALID, DUPLICATE_EMPLOYER_NUMBER -> ChangedField.EMPLOYER_NUMBER;
            case SITE_WITHOUT_CONTACT -> ChangedField.CONTACT_NAMED;
            case DUPLICATE_CONTACT -> ChangedField.CONTACT_MERGED;
            case CONTACT_STALE -> ChangedField.CONTACT_CONFIRMED;
            case OFFER_WITHOUT_CARETAKER -> ChangedField.CARETAKER;
            case OFFER_EXPIRED -> ChangedField.OFFER_END;
        };
    }

    /** Whether it is about the check digit of a Betriebsnummer. */
    boolean aboutCheckDigit() {
        return this == COMPANY_NUMBER_INVALID || this == EMPLOYER_NUMBER_INVALID;
    }

    /** Whether it is about the postal code of a site. */
    public boolean aboutPostalCode() {
        return field() == ChangedField.POSTAL_CODE;
    }
}
