package de.nahtstelle.kam.cleaning;

import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.ReroutedSites;
import de.nahtstelle.kernel.party.SitePlace;
import de.nahtstelle.kernel.party.Sites;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Mends where a site lies: its postal code, or the whole place that an agency showed (KAM-09, KAM-12). */
@ApplicationScoped
class PlaceMends {
    private static final String AT_CODE = """
            select cast(:code as text) postal_code, s.municipality, s.town from kernel.site s where s.id = :site
            """;

    /**
     * With the code comes its municipality, the one that was said, the only one there or the one on record, and the town:
     * else the new code would be found to belong to another one.
     */
    private static final String SHOWN = """
            with shown as (
              select s.municipality, s.town, p.right_postal_code, p.right_municipality
                from kernel.site s join lateral %s p on true where s.id = :site
            ), lying as (
              select shown.*, coalesce(shown.right_municipality,
                     (select min(p.municipality) from kernel.postal_code p
                       where p.postal_code = shown.right_postal_code having count(distinct p.municipality) = 1),
                     (select min(p.municipality) from kernel.postal_code p
                       where p.postal_code = shown.right_postal_code and p.municipality = shown.municipality)) known
                from shown
            )
            select l.right_postal_code postal_code, l.known municipality,
                   coalesce(
                     (select min(p.place) from kernel.postal_code p
                       where p.postal_code = l.right_postal_code and kernel.fold(p.place) = kernel.fold(l.town)),
                     (select min(p.place) from kernel.postal_code p
                       where p.postal_code = l.right_postal_code and p.municipality = l.known
                      having count(distinct p.place) = 1),
                     (select min(p.place) from kernel.postal_code p
                       where p.postal_code = l.right_postal_code having count(distinct p.place) = 1),
                     (select g.town from kernel.municipality g where g.key = l.known),
                     l.town) town
              from lying l
            """.formatted(FindingQueries.SHOWN_PLACE);

    @Inject
    Jdbi jdbi;

    @Inject
    ReroutedSites rerouted;

    @Inject
    Sites sites;

    /** Whether it is the place that was proposed, or a postal code that exists and is another one. */
    boolean fits(Finding finding, String value) {
        boolean same = finding.kind() == FindingKind.POSTAL_CODE_REFUTED && value.equals(finding.before());
        return isShown(finding, value) || (!same && isPostalCode(value));
    }

    /** Where the site lies when the value is written. */
    SitePlace after(HandbackId handback, Finding finding, String value) {
        return jdbi.withHandle(db -> db.createQuery(isShown(finding, value) ? SHOWN : AT_CODE)
                .bind("handback", handback.value())
                .bind("site", finding.subject())
                .bind("code", value)
                .map(ConstructorMapper.of(SitePlace.class))
                .one());
    }

    /** Writes it; the case follows where other agencies come into question. */
    @Transactional(Transactional.TxType.MANDATORY)
    void mend(Actor actor, HandbackId handback, Finding finding, String value) {
        SitePlace after = after(handback, finding, value);
        rerouted.placeMended(actor, handback, finding.subject(), after);
        sites.correctPlace(finding.subject(), after);
    }

    private static boolean isShown(Finding finding, String value) {
        return finding.kind() == FindingKind.POSTAL_CODE_REFUTED && value.equals(finding.proposal());
    }

    private boolean isPostalCode(String value) {
        return jdbi.withHandle(
                db -> db.createQuery("select exists (select from kernel.postal_code where postal_code = :code)")
                        .bind("code", value)
                        .mapTo(Boolean.class)
                        .one());
    }
}
