package de.nahtstelle.kam.portfolio;

/** What becomes of a large customer of the former GKB (KAM-03). */
public enum CustomerDecision {
    /** Not decided yet; the GKB region answers for it. */
    OPEN,
    /** A key account of KAM. */
    KEY_ACCOUNT,
    /** Goes back to the agencies, or went. */
    HANDBACK
}
