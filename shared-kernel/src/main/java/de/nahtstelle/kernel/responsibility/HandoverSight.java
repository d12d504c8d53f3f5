package de.nahtstelle.kernel.responsibility;

import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.KernelPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/**
 * Which handovers an actor may see: monitoring and the leads that the contexts name see all, everybody else those from
 * or to the own unit. The one condition that list, count and reminder carry in their query.
 */
@ApplicationScoped
class HandoverSight {
    private static final String OWN = "(h.from_unit = :sightUnit or h.to_unit = :sightUnit)";

    @Inject
    @Any
    Instance<SeesAllHandovers> leads;

    boolean all(Actor actor) {
        return actor.may(KernelPermission.REMIND_ANYONE)
                || leads.stream().anyMatch(lead -> lead.inFunction(actor.function()));
    }

    /** A condition on {@code kernel.open_seam h}; it names the parameter {@code sightUnit}. */
    String condition(Actor actor) {
        return all(actor) ? "(true or h.to_unit = :sightUnit)" : OWN;
    }
}
