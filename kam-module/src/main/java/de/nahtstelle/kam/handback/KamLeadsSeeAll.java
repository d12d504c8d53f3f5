package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamFunctions;
import de.nahtstelle.kernel.responsibility.SeesAllHandovers;
import jakarta.enterprise.context.ApplicationScoped;

/** The leads of KAM see every open handover in the monitor. */
@ApplicationScoped
class KamLeadsSeeAll implements SeesAllHandovers {
    @Override
    public boolean inFunction(String function) {
        return function.equals(KamFunctions.HEAD_OF_KAM) || function.equals(KamFunctions.KAM_TEAM_LEAD);
    }
}
