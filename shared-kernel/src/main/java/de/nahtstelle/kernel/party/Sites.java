package de.nahtstelle.kernel.party;

import de.nahtstelle.kernel.identity.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The sites of the employers. A context decides what is to be written, in its use case; whoever had read a site before
 * sees by its version that it was.
 */
@ApplicationScoped
public class Sites {
    private static final String ENTER = """
            insert into kernel.site
              (id, employer, number, name, company_number, street, postal_code, town, municipality)
            values (:id, :employer, :number, :name, :companyNumber, :street, :postalCode, :town, :municipality)
            """;

    private static final String PLACE = """
            update kernel.site
               set postal_code = :postalCode, municipality = :municipality, town = :town, version = version + 1
             where id = :site
            """;

    @Inject
    Jdbi jdbi;

    /** Enters a site; fails by {@code site_number_uq} when the employer has one of that number. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID enter(UUID employer, SiteDetails site) {
        UUID id = Ids.next();
        jdbi.useHandle(db -> db.createUpdate(ENTER)
                .bind("id", id)
                .bind("employer", employer)
                .bindMethods(site)
                .execute());
        return id;
    }

    /** The site lies there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void correctPlace(UUID site, SitePlace place) {
        jdbi.useHandle(db -> db.createUpdate(PLACE)
                .bind("site", site)
                .bind("postalCode", place.postalCode())
                .bind("municipality", place.municipality())
                .bind("town", place.town())
                .execute());
    }

    /** The site has this Betriebsnummer. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void correctCompanyNumber(UUID site, @Nullable String number) {
        write("company_number = ?", number, site);
    }

    /** The site proved to be the other one. It stays known by its number, but is neither listed, counted nor assigned. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mergeInto(UUID site, UUID other) {
        write("merged_into = ?", other, site);
    }

    /** The site stands for itself again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeOutAgain(UUID site) {
        write("merged_into = ?", null, site);
    }

    private void write(String assignment, @Nullable Object value, UUID site) {
        jdbi.useHandle(db -> db.execute(
                "update kernel.site set " + assignment + ", version = version + 1 where id = ?", value, site));
    }
}
