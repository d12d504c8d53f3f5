package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Enters one large customer by hand or by machine: employer, seat, customer and the region that answers for it come
 * into being in one statement, in which the kernel writes what is its own, so that many clients can do it at once.
 */
@ApplicationScoped
public class EnteringLargeCustomer {
    /** The constraint that refuses a number twice. */
    public static final String ONE_PER_NUMBER = "employer_customer_number_uq";

    /** The constraint that refuses an industry the reference data do not know. */
    public static final String KNOWN_INDUSTRY = "employer_industry_fk";

    /** The constraint that refuses a municipality the reference data do not know. */
    public static final String KNOWN_MUNICIPALITY = "site_municipality_fk";

    private static final String ENTER = """
            with region as (select id from kernel.unit where number = 'GKB-' || :region),
            employer as (
              select region.id as region,
                     kernel.enter_employer(
                       :id, :site, :number, :companyNumber, :name, :industryCode, :street, :postalCode, :town,
                       :municipality) as id
                from region),
            responsible as (
              select id, region,
                     kernel.begin_responsibility('kam.customer', id, :now, region, 'kam.customer-entered') as since
                from employer)
            insert into kam.customer
              (id, customer_number, name, seat_town, region, responsible_since, responsible_unit, site_count)
            select id, :number, :name, :town, :region, since, region, 1 from responsible
            """;

    @Inject
    Jdbi jdbi;

    @Inject
    Audit audit;

    @Inject
    BusinessClock clock;

    /**
     * Enters the customer, undecided; fails by {@link #ONE_PER_NUMBER} when the number is known already, by
     * {@link #KNOWN_INDUSTRY} or {@link #KNOWN_MUNICIPALITY} when the reference data do not know what it names.
     */
    @Transactional
    @LegalBasis(rule = "kam.one-responsible-unit", clause = "KAM-03")
    public CustomerId enter(Actor actor, NewLargeCustomer customer) {
        actor.must(KamPermission.IMPORT);
        UUID id = Ids.next();
        if (written(id, customer) != 1) {
            throw new IllegalStateException("No unit answers for the region " + customer.region());
        }
        CustomerId entered = new CustomerId(id);
        audit.record(actor, entered.subject(), "kam.customer-entered", null, Map.of("region", customer.region()));
        return entered;
    }

    private int written(UUID id, NewLargeCustomer customer) {
        return jdbi.withHandle(db -> db.createUpdate(ENTER)
                .bind("id", id)
                .bind("site", Ids.next())
                .bind("now", clock.now())
                .bind("number", customer.customerNumber())
                .bind("name", customer.name())
                .bind("companyNumber", customer.companyNumber())
                .bind("industryCode", customer.industryCode())
                .bind("region", customer.region())
                .bind("street", customer.street())
                .bind("postalCode", customer.postalCode())
                .bind("town", customer.town())
                .bind("municipality", customer.municipality())
                .execute());
    }
}
