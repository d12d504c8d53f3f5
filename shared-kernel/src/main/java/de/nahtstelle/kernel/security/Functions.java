package de.nahtstelle.kernel.security;

/** Functions that exist in every house, whatever the context. Contexts add their own. */
public final class Functions {
    /** Keeps the portal running: deliveries, imports of reference data, sign-ins. Sees no cases. */
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    /** Leads an employment agency. */
    public static final String AGENCY_LEAD = "AGENCY_LEAD";

    /** Works in the employer service (AG-S) of an agency. */
    public static final String AGENCY_CLERK = "AGENCY_CLERK";

    /** Monitors quality for the head office. */
    public static final String MONITORING = "MONITORING";

    /** Dienstaufsicht: decides on the staff of the units below its own, sees no cases (KAM-07). */
    public static final String ADMINISTRATIVE_SUPERVISOR = "ADMINISTRATIVE_SUPERVISOR";

    private Functions() {}
}
