package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotPermitted;
import java.util.Map;

/**
 * Which sites of a customer an actor may see, where the customer itself may be seen: whoever sees all customers sees
 * all sites; an agency sees its part, which is the sites it was told of in a handback and those it answers for. Where
 * care is central, its part is the whole customer. The one condition that every list, count and export of sites, of
 * their contacts and of their job offers carries in its query.
 */
public final class SiteSight {
    private static final String TOLD = """
            exists (select from kam.handback h join kam.handback_receiver told on told.handback = h.id
                     where h.customer = s.employer and told.unit = :sightUnit and told.announced_at is not null
                       and told.state <> 'MISDIRECTED'
                       and (h.care = 'CENTRAL'
                            or exists (select from kam.handback_site a where a.receiver = told.id and a.site = s.id
                                          and a.told)))
            """;
    private static final String ANSWERS = """
            coalesce((select r.unit from kernel.responsibility r where r.subject = s.id
                       order by r.valid_from desc limit 1), c.responsible_unit) = :sightUnit
            """;

    /** Those it answers for by themselves, while another unit answers for the customer as a whole. */
    private static final String OWN = """
            (select count(*)::int from kernel.active_site s
              where s.employer = c.id and c.responsible_unit is distinct from :sightUnit
                and (select r.unit from kernel.responsibility r where r.subject = s.id
                      order by r.valid_from desc limit 1) = :sightUnit)
            """;

    private static final SiteSight WHOLE = new SiteSight("true", "c.site_count", "c.offer_count", "0", Map.of());

    private final String condition;
    private final String siteCount;
    private final String offerCount;
    private final String ownCount;
    private final Map<String, Object> parameters;

    private SiteSight(
            String condition, String siteCount, String offerCount, String ownCount, Map<String, Object> parameters) {
        this.condition = condition;
        this.siteCount = siteCount;
        this.offerCount = offerCount;
        this.ownCount = ownCount;
        this.parameters = parameters;
    }

    /**
     * The sight of this actor.
     *
     * @throws NotPermitted when the function sees no customers at all
     */
    public static SiteSight of(Actor actor) {
        if (actor.may(KamPermission.LOOK_UP_CUSTOMERS)) {
            return WHOLE;
        }
        actor.must(KamPermission.SEE_OWN_CUSTOMERS, KamPermission.LOOK_UP_CUSTOMERS);
        String own = "(" + TOLD + " or " + ANSWERS + ")";
        return new SiteSight(
                own,
                "(select count(*)::int from kernel.active_site s where s.employer = c.id and " + own + ")",
                "(select count(*)::int from kam.job_offer o join kernel.active_site s on s.id = o.site"
                        + " where o.customer = c.id and o.closed_on is null and " + own + ")",
                OWN,
                Map.of("sightUnit", actor.unit().value()));
    }

    /** A condition on {@code kernel.active_site s} of {@code kam.customer c}. */
    public String condition() {
        return condition;
    }

    /** How many sites of {@code kam.customer c} the actor may see, as an expression. */
    public String siteCount() {
        return siteCount;
    }

    /** How many open job offers of {@code kam.customer c} stand at sites the actor may see, as an expression. */
    public String offerCount() {
        return offerCount;
    }

    /**
     * For how many sites of {@code kam.customer c} the actor's agency answers while another unit, or none, answers for
     * the customer as a whole, as an expression; none for whoever sees all.
     */
    public String ownCount() {
        return ownCount;
    }

    /** The named parameters of condition and counts. */
    public Map<String, Object> parameters() {
        return parameters;
    }
}
