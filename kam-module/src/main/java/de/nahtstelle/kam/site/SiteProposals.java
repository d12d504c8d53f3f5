package de.nahtstelle.kam.site;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.portfolio.CustomerFile;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.agency.AgencyCandidate;
import de.nahtstelle.kernel.agency.AgencyCandidates;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotThere;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What is proposed to whoever enters a site: the next number, and the agencies for its address (KAM-09). */
@ApplicationScoped
public class SiteProposals {
    private static final String MUNICIPALITY = """
            select min(p.municipality) from kernel.postal_code p left join kernel.municipality m on m.key = p.municipality
             where p.postal_code = :code and kernel.fold(:town) in (kernel.fold(p.place), kernel.fold(m.name))
            having count(distinct p.municipality) = 1
            """;

    @Inject
    AgencyCandidates candidates;

    @Inject
    CustomerFile file;

    @Inject
    SiteRegister sites;

    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    /** The agencies for the address, several where there are several; a person confirms one. */
    @LegalBasis(rule = "kam.agency-by-postal-code", clause = "KAM-09")
    public List<AgencyCandidate> agencies(Actor actor, @Nullable String postalCode, @Nullable String town) {
        actor.must(KamPermission.ENTER_SITE);
        return candidates.of(postalCode, municipality(postalCode, town), clock.today());
    }

    /**
     * The lowest number the customer has not given away; null where the portal draws it, because the actor sees only a part
     * of the sites.
     *
     * @throws NotThere when there is no such customer, or the actor may not see it
     */
    public @Nullable String number(Actor actor, CustomerId customer) {
        actor.must(KamPermission.ENTER_SITE);
        UUID unit = file.find(actor, customer).orElseThrow(customer.notThere()).unitId();
        return SiteEntryRight.numberIsDrawn(actor, unit) ? null : sites.freeNumber(customer);
    }

    /** The key of the municipality that postal code and town name together; null when it is not one. */
    public @Nullable String municipality(Actor actor, @Nullable String postalCode, @Nullable String town) {
        actor.must(KamPermission.ENTER_SITE);
        return municipality(postalCode, town);
    }

    private @Nullable String municipality(@Nullable String postalCode, @Nullable String town) {
        return jdbi.withHandle(db -> db.createQuery(MUNICIPALITY)
                .bind("code", postalCode)
                .bind("town", town)
                .mapTo(String.class)
                .findOne()
                .orElse(null));
    }
}
