package de.nahtstelle.kam.announcement;

import de.nahtstelle.kam.announcement.AffectedData.Contact;
import de.nahtstelle.kam.announcement.AffectedData.EmployerRecord;
import de.nahtstelle.kam.announcement.AffectedData.Offer;
import de.nahtstelle.kam.announcement.AffectedData.Site;
import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.directive.LegalBasis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** Collects the data sets a handback affects. The caller has checked that the actor may see the customer. */
@ApplicationScoped
public class AffectedRecords {
    private static final String EMPLOYER = """
            select e.customer_number, e.name, e.company_number, concat_ws(' ', e.industry_code, i.name) industry
              from kernel.employer e left join kernel.industry i on i.code = e.industry_code
             where e.id = :customer
            """;
    private static final String OF_SITES = " s.employer = :customer and (:sites::uuid[] is null or s.id = any(:sites))";
    private static final String SITES = """
            select s.number, s.name, s.company_number, s.street, s.postal_code, s.town,
                   (select count(*) from kernel.contact c where c.site = s.id) contacts,
                   (select count(*) from kam.job_offer o where o.site = s.id and o.closed_on is null) offers
              from kernel.active_site s where""" + OF_SITES + " order by s.number";
    private static final String CONTACTS = """
            select s.number site, c.function, c.email, c.phone, c.confirmed_on
              from kernel.contact c join kernel.active_site s on s.id = c.site where""" + OF_SITES + " order by s.number, c.id";
    private static final String OFFERS = """
            select s.number site, o.reference, o.title, o.places, o.expires_on, o.caretaker
              from kam.job_offer o join kernel.active_site s on s.id = o.site
             where o.closed_on is null and""" + OF_SITES + " order by s.number, o.expires_on, o.id";

    @Inject
    Jdbi jdbi;

    /**
     * The data sets of the customer.
     *
     * @param sites only those of these sites; null for all
     */
    @LegalBasis(rule = "kam.announcement-lists-data", clause = "KAM-11")
    public AffectedData of(CustomerId customer, @Nullable List<UUID> sites) {
        UUID @Nullable [] wanted = sites == null ? null : sites.toArray(UUID[]::new);
        return jdbi.withHandle(db -> new AffectedData(
                list(db, EMPLOYER, EmployerRecord.class, customer, wanted).get(0),
                list(db, SITES, Site.class, customer, wanted),
                list(db, CONTACTS, Contact.class, customer, wanted),
                list(db, OFFERS, Offer.class, customer, wanted)));
    }

    private static <T> List<T> list(
            Handle db, String sql, Class<T> type, CustomerId customer, UUID @Nullable [] sites) {
        var query = db.createQuery(sql).bind("customer", customer.value());
        if (sql.contains(":sites")) {
            query.bindByType("sites", sites, UUID[].class);
        }
        return query.map(ConstructorMapper.of(type)).list();
    }
}
