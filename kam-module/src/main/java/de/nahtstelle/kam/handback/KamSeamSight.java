package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamFunctions;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.responsibility.SeamSight;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * The leads of KAM and its Fachaufsicht see all seams of KAM. A Fachaufsicht whose line leads to no sales team acts in
 * no such function ({@code kernel.function_needs_line}).
 */
@ApplicationScoped
@LegalBasis(rule = "kam.two-lines-of-supervision", clause = "KAM-07")
class KamSeamSight implements SeamSight {
    private static final Set<String> SEEING =
            Set.of(KamFunctions.HEAD_OF_KAM, KamFunctions.KAM_TEAM_LEAD, KamFunctions.TECHNICAL_SUPERVISOR);

    @Override
    public String seams() {
        return "kam.";
    }

    @Override
    public boolean sees(Actor actor) {
        return SEEING.contains(actor.function());
    }
}
