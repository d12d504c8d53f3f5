package de.nahtstelle.kernel.agency;

/** Why an agency is proposed for a place, the strongest reason first. */
public enum AgencyReason {
    /** Postal code and municipality lead to the same district. */
    POSTAL_CODE_AND_MUNICIPALITY,
    /** Only the municipality leads there; the postal code is unknown or leads elsewhere. */
    MUNICIPALITY,
    /** Only the postal code leads there; the municipality is unknown or lies elsewhere. */
    POSTAL_CODE
}
