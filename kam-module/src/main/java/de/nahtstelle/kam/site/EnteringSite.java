package de.nahtstelle.kam.site;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.input.WrongInput;
import de.nahtstelle.kernel.persistence.LostRace;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Enters a site of a customer by hand, together with whoever answers for it, so that nobody ever does not (KAM-03). */
@ApplicationScoped
public class EnteringSite {
    /** The constraint that refuses a number twice within a customer. */
    public static final String ONE_PER_NUMBER = "site_number_uq";

    private static final String KNOWN_MUNICIPALITY = "site_municipality_fk";

    @Inject
    SiteEntry entry;

    @Inject
    SiteRules rules;

    /**
     * Enters it. Where a unit answers for the customer as a whole, the site follows the customer; where the agencies of
     * the sites do, the agency confirmed answers for it from the day given.
     *
     * @throws jakarta.persistence.OptimisticLockException when the customer was changed meanwhile
     * @throws WrongInput when the reference data do not know the municipality
     * @throws NotThere when there is no such customer, or the actor may not see it
     */
    @Transactional(Transactional.TxType.NEVER)
    @LegalBasis(rule = "kam.site-once", clause = "KAM-12")
    public Outcome<UUID> enter(Actor actor, NewSite site) {
        actor.must(KamPermission.ENTER_SITE);
        return LostRace.answering(
                () -> entry.enter(actor, site),
                Map.of(ONE_PER_NUMBER, () -> rules.thereAlready(actor, site), KNOWN_MUNICIPALITY, () -> {
                    throw WrongInput.unknown("municipality");
                }));
    }
}
