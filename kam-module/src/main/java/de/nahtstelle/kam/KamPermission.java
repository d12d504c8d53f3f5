package de.nahtstelle.kam;

import static de.nahtstelle.kam.KamFunctions.GKB_ADVISOR;
import static de.nahtstelle.kam.KamFunctions.HEAD_OF_KAM;
import static de.nahtstelle.kam.KamFunctions.KAM_SPECIALIST;
import static de.nahtstelle.kam.KamFunctions.KAM_TEAM_LEAD;
import static de.nahtstelle.kam.KamFunctions.KEY_ACCOUNT_ADVISOR;
import static de.nahtstelle.kam.KamFunctions.KEY_ACCOUNT_MANAGER;
import static de.nahtstelle.kam.KamFunctions.TECHNICAL_SUPERVISOR;
import static de.nahtstelle.kam.KamFunctions.TEMPORARY_WORK_COORDINATOR;
import static de.nahtstelle.kernel.security.Functions.AGENCY_CLERK;
import static de.nahtstelle.kernel.security.Functions.AGENCY_LEAD;
import static de.nahtstelle.kernel.security.Functions.MONITORING;

import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.security.Permission;
import java.util.Set;

/**
 * What KAM lets people do, and in which function. The administrative supervisor is named nowhere: Dienstaufsicht gives
 * no sight of cases (KAM-07).
 */
@LegalBasis(rule = "kam.two-lines-of-supervision", clause = "KAM-07")
public enum KamPermission implements Permission {
    /** Look up any large customer: what was decided, who answers for it, who serves it; not whom to call there. */
    LOOK_UP_CUSTOMERS(
            "kam.look-up-customers",
            HEAD_OF_KAM,
            KAM_TEAM_LEAD,
            KEY_ACCOUNT_MANAGER,
            KEY_ACCOUNT_ADVISOR,
            KAM_SPECIALIST,
            GKB_ADVISOR,
            TEMPORARY_WORK_COORDINATOR,
            TECHNICAL_SUPERVISOR,
            MONITORING),
    /** See everything about every large customer: why it was selected, its handback, its findings. */
    SEE_ALL_CUSTOMERS(
            "kam.see-all-customers",
            HEAD_OF_KAM,
            KAM_TEAM_LEAD,
            KEY_ACCOUNT_MANAGER,
            KEY_ACCOUNT_ADVISOR,
            KAM_SPECIALIST,
            GKB_ADVISOR,
            TECHNICAL_SUPERVISOR,
            MONITORING),
    /** See the customers that were announced to one's own agency or that it answers for. */
    SEE_OWN_CUSTOMERS("kam.see-own-customers", AGENCY_LEAD, AGENCY_CLERK),
    /** Import large customers and job offers. */
    IMPORT("kam.import", HEAD_OF_KAM, KAM_TEAM_LEAD, KAM_SPECIALIST),
    /** Enter a site of a customer by hand: KAM of any, every other unit of those it answers for. */
    ENTER_SITE(
            "kam.enter-site",
            HEAD_OF_KAM,
            KAM_TEAM_LEAD,
            KEY_ACCOUNT_MANAGER,
            KEY_ACCOUNT_ADVISOR,
            KAM_SPECIALIST,
            GKB_ADVISOR,
            AGENCY_LEAD,
            AGENCY_CLERK),
    /** Admit a key account, end one, swap two. */
    ADMIT_KEY_ACCOUNT("kam.admit-key-account", HEAD_OF_KAM, TECHNICAL_SUPERVISOR),
    /** Name and replace the members of a trio. */
    NAME_TRIO("kam.name-trio", HEAD_OF_KAM, KAM_TEAM_LEAD),
    /** Record absences of the people of one's own team. */
    RECORD_ABSENCES("kam.record-absences", HEAD_OF_KAM, KAM_TEAM_LEAD),
    /** Decide that a customer goes back to the agencies. */
    MARK_FOR_HANDBACK("kam.mark-for-handback", HEAD_OF_KAM, TECHNICAL_SUPERVISOR),
    /** Prepare a handback: choice, receivers, announcement, cleaning, handover. */
    PREPARE_HANDBACK(
            "kam.prepare-handback",
            HEAD_OF_KAM,
            KAM_TEAM_LEAD,
            KEY_ACCOUNT_MANAGER,
            KEY_ACCOUNT_ADVISOR,
            KAM_SPECIALIST,
            GKB_ADVISOR),
    /** Sign that a record with open findings may be handed over; the quality of a record is the Fachaufsicht's, too. */
    SIGN_EXCEPTION("kam.sign-exception", HEAD_OF_KAM, KAM_TEAM_LEAD, TECHNICAL_SUPERVISOR),
    /** Agree to a handback for one's own agency, with remarks. */
    AGREE_TO_HANDBACK("kam.agree-to-handback", AGENCY_LEAD, AGENCY_CLERK),
    /** Take a customer over for one's own agency. */
    TAKE_OVER("kam.take-over", AGENCY_LEAD, AGENCY_CLERK);

    private final String code;
    private final Set<String> functions;

    KamPermission(String code, String... functions) {
        this.code = code;
        this.functions = Set.of(functions);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public boolean heldBy(String function) {
        return functions.contains(function);
    }
}
