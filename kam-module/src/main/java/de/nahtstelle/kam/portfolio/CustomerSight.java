package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotPermitted;
import java.util.Map;

/**
 * Which customers an actor may see: the one condition that every list, count, search and export carries in its query.
 * KAM, the KSZ, the GKB regions, technical supervision and monitoring see all; an agency sees those that were announced to it
 * or that it answers for; nobody else sees any.
 */
public final class CustomerSight {
    private static final String ALL = "true";
    private static final String OF_UNIT =
            "exists (select from kam.customer_sight s where s.customer = c.id and s.unit = :sightUnit)";

    private static final String ROWS_OF_ALL = "kam.customer";

    /** The fence (offset 0) keeps the planner from looking for the agency's few along an index of all customers. */
    private static final String ROWS_OF_UNIT = "(select c.* from kam.customer_sight s"
            + " join kam.customer c on c.id = s.customer where s.unit = :sightUnit offset 0)";

    private final String rows;
    private final String condition;
    private final SiteSight sites;
    private final Map<String, Object> parameters;

    private CustomerSight(String rows, String condition, SiteSight sites, Map<String, Object> parameters) {
        this.rows = rows;
        this.condition = condition;
        this.sites = sites;
        this.parameters = parameters;
    }

    /**
     * The sight of this actor.
     *
     * @throws NotPermitted when the function sees no customers at all
     */
    public static CustomerSight of(Actor actor) {
        if (actor.may(KamPermission.LOOK_UP_CUSTOMERS)) {
            return new CustomerSight(ROWS_OF_ALL, ALL, SiteSight.of(actor), Map.of());
        }
        actor.must(KamPermission.SEE_OWN_CUSTOMERS, KamPermission.LOOK_UP_CUSTOMERS);
        return new CustomerSight(
                ROWS_OF_UNIT,
                OF_UNIT,
                SiteSight.of(actor),
                Map.of("sightUnit", actor.unit().value()));
    }

    /** Whether the actor sees whom to call at a customer it may see. */
    static boolean contacts(Actor actor) {
        return actor.may(KamPermission.SEE_ALL_CUSTOMERS) || actor.may(KamPermission.SEE_OWN_CUSTOMERS);
    }

    /** What a list of customers reads from, in place of {@code kam.customer}: nothing but what the actor may see. */
    public String rows() {
        return rows;
    }

    /** Whether nothing is hidden. */
    boolean all() {
        return rows.equals(ROWS_OF_ALL);
    }

    /** A condition on {@code kam.customer c} for the where clause. */
    public String condition() {
        return condition;
    }

    /** What the actor may see of such a customer. */
    public SiteSight sites() {
        return sites;
    }

    /** The named parameters of the condition and of that of the sites. */
    public Map<String, Object> parameters() {
        return parameters;
    }
}
