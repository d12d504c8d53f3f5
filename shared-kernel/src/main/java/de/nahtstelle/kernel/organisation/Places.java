package de.nahtstelle.kernel.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Places of Germany by postal code and name. */
@ApplicationScoped
public class Places {
    private static final String PLACES = """
            select distinct p.postal_code, p.place, p.municipality, m.name municipality_name, d.name district
              from kernel.postal_code p
              left join kernel.municipality m on m.key = p.municipality
              join (select distinct key, name from kernel.district) d on d.key = p.district
            """;

    @Inject
    Jdbi jdbi;

    /** The places of a postal code; large recipients and post-office boxes too. */
    public List<Place> ofPostalCode(String postalCode) {
        return jdbi.withHandle(
                db -> db.createQuery(PLACES + " where p.postal_code = :postalCode order by p.place, p.municipality")
                        .bind("postalCode", postalCode)
                        .map(ConstructorMapper.of(Place.class))
                        .list());
    }

    /** The places whose name begins with the text, without regard to case and accents, umlauts written out or not; organisations left out. */
    public List<Place> named(String text, int limit) {
        return jdbi.withHandle(db -> db.createQuery(PLACES + """
                         where p.search like (select kernel.fold_umlauts(:text) || '%') and p.kind = 'GEOGRAPHIC'
                         order by p.place, p.postal_code
                         limit :limit
                        """)
                .bind("text", text.strip())
                .bind("limit", limit)
                .map(ConstructorMapper.of(Place.class))
                .list());
    }
}
