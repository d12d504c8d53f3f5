package de.nahtstelle.kam.announcement;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.announcement.AffectedData.Contact;
import de.nahtstelle.kam.announcement.AffectedData.EmployerRecord;
import de.nahtstelle.kam.announcement.AffectedData.Offer;
import de.nahtstelle.kam.announcement.AffectedData.Site;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kam.portfolio.CustomerSight;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/** Collects the data sets a handback affects, as far as the actor may see customer and sites. */
@ApplicationScoped
public class AffectedRecords {
    private static final String EMPLOYER = """
            select e.customer_number, e.name, e.company_number, concat_ws(' ', e.industry_code, i.name) industry
              from kam.customer c join kernel.employer e on e.id = c.id
              left join kernel.industry i on i.code = e.industry_code
             where c.id = :customer and %s
            """;
    private static final String OF_SITES =
            " s.employer = :customer and (:sites::uuid[] is null or s.id = any(:sites)) and %s";
    private static final String SITES = """
            select s.number, s.name, s.company_number, s.street, s.postal_code, s.town,
                   (select count(*) from kernel.contact c where c.site = s.id) contacts,
                   (select count(*) from kam.job_offer o where o.site = s.id and o.closed_on is null) offers
              from kernel.active_site s join kam.customer c on c.id = s.employer
             where""" + OF_SITES + " order by s.number";
    private static final String CONTACTS = """
            select s.number site, k.function, k.email, k.phone, k.confirmed_on
              from kernel.contact k join kernel.active_site s on s.id = k.site
              join kam.customer c on c.id = s.employer
             where""" + OF_SITES + " order by s.number, k.id";
    private static final String OFFERS = """
            select s.number site, o.reference, o.title, o.places, o.expires_on, o.caretaker
              from kam.job_offer o join kernel.active_site s on s.id = o.site
              join kam.customer c on c.id = s.employer
             where o.closed_on is null and""" + OF_SITES + " order by s.number, o.expires_on, o.id";

    @Inject
    Jdbi jdbi;

    /**
     * The data sets of the customer.
     *
     * @param sites only those of these sites; null for all that the actor may see
     * @throws NotThere when the actor may not see the customer, or there is none
     */
    @LegalBasis(rule = "kam.announcement-lists-data", clause = "KAM-11")
    public AffectedData of(Actor actor, CustomerId customer, @Nullable List<UUID> sites) {
        actor.must(KamPermission.SEE_OWN_CUSTOMERS, KamPermission.SEE_ALL_CUSTOMERS);
        CustomerSight sight = CustomerSight.of(actor);
        Wanted wanted = new Wanted(customer, sites, sight.parameters());
        String ofSites = sight.sites().condition();
        return jdbi.withHandle(db -> new AffectedData(
                wanted.list(db, EMPLOYER.formatted(sight.condition()), EmployerRecord.class).stream()
                        .findFirst()
                        .orElseThrow(customer.notThere()),
                wanted.list(db, SITES.formatted(ofSites), Site.class),
                wanted.list(db, CONTACTS.formatted(ofSites), Contact.class),
                wanted.list(db, OFFERS.formatted(ofSites), Offer.class)));
    }

    private record Wanted(CustomerId customer, @Nullable List<UUID> sites, Map<String, Object> sight) {
        <T> List<T> list(Handle db, String sql, Class<T> type) {
            return db.createQuery(sql)
                    .configure(SqlStatements.class, settings -> settings.setUnusedBindingAllowed(true))
                    .bindMap(sight)
                    .bind("customer", customer.value())
                    .bindByType("sites", sites == null ? null : sites.toArray(UUID[]::new), UUID[].class)
                    .map(ConstructorMapper.of(type))
                    .list();
        }
    }
}
