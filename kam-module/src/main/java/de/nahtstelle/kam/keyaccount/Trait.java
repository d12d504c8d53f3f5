package de.nahtstelle.kam.keyaccount;

import de.nahtstelle.kernel.directive.LegalBasis;

/** What marks a potential key account (directive 202209010, 1.2). */
@LegalBasis(rule = "kam.selection-profile", clause = "KAM-31")
public enum Trait {
    /** Wants a long-term strategic partnership that supports its strategy for its people. */
    STRATEGIC_PARTNERSHIP,
    /** Wants nationwide and holistic care from one hand. */
    NATIONWIDE_CARE,
    /** Has a strongly intertwined structure across regions. */
    INTERTWINED_STRUCTURE
}
