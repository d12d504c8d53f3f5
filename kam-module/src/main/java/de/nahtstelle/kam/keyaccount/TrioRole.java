package de.nahtstelle.kam.keyaccount;

import de.nahtstelle.kam.KamFunctions;
import de.nahtstelle.kernel.directive.LegalBasis;

/** The three who serve a key account; each must hold the function of the role, which only its team knows (KAM-06). */
@LegalBasis(rule = "kam.trio", clause = "KAM-05")
@LegalBasis(rule = "kam.functions-by-team", clause = "KAM-06")
public enum TrioRole {
    /** Key Account Managerin, Key Account Manager: strategic work. The customer is answered for by this one's team. */
    MANAGER(KamFunctions.KEY_ACCOUNT_MANAGER),
    /** Key Account Betreuerin, Key Account Betreuer: operative work with agencies and joint institutions. */
    ADVISOR(KamFunctions.KEY_ACCOUNT_ADVISOR),
    /** Fachkraft KAM: job offers. */
    SPECIALIST(KamFunctions.KAM_SPECIALIST);

    private final String function;

    TrioRole(String function) {
        this.function = function;
    }

    /** The function whoever takes the role must hold. */
    public String function() {
        return function;
    }
}
