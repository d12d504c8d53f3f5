package de.nahtstelle.kam;

/** The functions of KAM and of the former large-customer service (GKB) it takes over from. */
public final class KamFunctions {
    /** Leads KAM in GB 7 of the BA-Service-Haus; decides which customers become key accounts. */
    public static final String HEAD_OF_KAM = "HEAD_OF_KAM";

    /** Leads a sales team or the back-office team. */
    public static final String KAM_TEAM_LEAD = "KAM_TEAM_LEAD";

    /** Key Account Managerin, Key Account Manager: strategic work with the customer. */
    public static final String KEY_ACCOUNT_MANAGER = "KEY_ACCOUNT_MANAGER";

    /** Key Account Betreuerin, Key Account Betreuer: operative work with agencies and joint institutions. */
    public static final String KEY_ACCOUNT_ADVISOR = "KEY_ACCOUNT_ADVISOR";

    /** Fachkraft KAM of the back office: administers the job offers. */
    public static final String KAM_SPECIALIST = "KAM_SPECIALIST";

    /** Advises large customers in a region of the former GKB and prepares their handback. */
    public static final String GKB_ADVISOR = "GKB_ADVISOR";

    /** Fachaufsicht: sees and decides on cases and quality. */
    public static final String TECHNICAL_SUPERVISOR = "TECHNICAL_SUPERVISOR";

    /** Works in the Koordinierende Stelle Zeitarbeit (KSZ), a part of KAM that its introduction leaves as it was. */
    public static final String TEMPORARY_WORK_COORDINATOR = "TEMPORARY_WORK_COORDINATOR";

    private KamFunctions() {}
}
