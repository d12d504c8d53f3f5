package de.nahtstelle.krm.employercare;

import de.nahtstelle.contract.kam.HandbackTakenOver;
import de.nahtstelle.kernel.event.Durable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** When an agency has taken over a large customer, it also answers the customer's reactions. */
@ApplicationScoped
class ReactionsFollowHandback {
    @Inject
    CareOfEmployers care;

    void on(@Observes @Durable("krm.reactions-follow-handback") HandbackTakenOver event) {
        if (Boolean.TRUE.equals(event.decentral())) {
            care.sitesTo(event.agency(), event.employer(), event.sites(), event.at());
        } else {
            care.wholeEmployerTo(event.agency(), event.employer(), event.at());
        }
    }
}
