package de.nahtstelle.kam.site;

import de.nahtstelle.kam.KamFunctions;
import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.portfolio.LargeCustomer;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.security.Actor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever answers for a customer enters its sites, and so does KAM for every customer. Where the agencies of the sites
 * answer, each of them does, for its own part (KAM-03).
 */
@LegalBasis(rule = "kam.one-responsible-unit", clause = "KAM-03")
public final class SiteEntryRight {
    private SiteEntryRight() {}

    /**
     * Whether the actor may enter sites of a customer they may see.
     *
     * @param unit the unit that answers for the customer as a whole; null where the agencies of its sites do
     */
    public static boolean holds(Actor actor, @Nullable UUID unit) {
        return actor.may(KamPermission.ENTER_SITE)
                && (forAllCustomers(actor) || actor.unit().value().equals(unit) || (unit == null && forItsPart(actor)));
    }

    private static boolean forAllCustomers(Actor actor) {
        return !forItsPart(actor) && !actor.function().equals(KamFunctions.GKB_ADVISOR);
    }

    /**
     * Whether the portal draws the number of a new site: for an agency that sees its part only, the numbers of the others
     * would tell it of their sites.
     *
     * @param unit the unit that answers for the customer as a whole; null where the agencies of its sites do
     */
    public static boolean numberIsDrawn(Actor actor, @Nullable UUID unit) {
        return unit == null && forItsPart(actor);
    }

    /** The same for a customer that is held. */
    static boolean numberIsDrawn(Actor actor, LargeCustomer customer) {
        UnitId unit = customer.responsibleUnit();
        return numberIsDrawn(actor, unit == null ? null : unit.value());
    }

    /** Whether the actor works for an agency, which sees and enters its part only. */
    static boolean forItsPart(Actor actor) {
        return actor.may(KamPermission.SEE_OWN_CUSTOMERS);
    }
}
