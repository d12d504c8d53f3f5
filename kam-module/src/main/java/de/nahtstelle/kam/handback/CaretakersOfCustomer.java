package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.portfolio.CustomerId;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** Who looks after a customer that went back, agency by agency (KAM-10). */
@ApplicationScoped
@LegalBasis(rule = Caretaking.RULE, clause = "KAM-10")
public class CaretakersOfCustomer {
    private static final String LATEST = """
            select u.short_name agency, string_agg(distinct p.display_name, ', ' order by p.display_name) caretaker
              from kam.handback h
              join kam.customer c on c.id = h.customer and c.decision = 'HANDBACK'
              join kam.handback_receiver r on r.handback = h.id and r.state = 'TAKEN_OVER'
              join kernel.unit u on u.id = r.unit
              left join kernel.person p on p.id = r.caretaker
             where h.customer = :customer and %s and %s
               and h.id = (select l.id from kam.handback l where l.customer = h.customer
                            order by l.opened_at desc, l.id desc limit 1)
             group by u.id
             order by u.short_name
            """;

    @Inject
    Jdbi jdbi;

    /** The agencies that have taken over, as far as the actor may see them; none while the customer is not handed back. */
    public List<InAgency> of(Actor actor, CustomerId customer) {
        HandbackSight sight = HandbackSight.ofWhoServes(actor);
        return jdbi.withHandle(db -> db.createQuery(LATEST.formatted(sight.ofCase(), sight.ofReceiver()))
                .bindMap(sight.parameters())
                .bind("customer", customer.value())
                .map(ConstructorMapper.of(InAgency.class))
                .list());
    }

    /**
     * An agency that looks after the customer.
     *
     * @param caretaker who does so there; null as long as nobody is named
     */
    public record InAgency(String agency, @Nullable String caretaker) {}
}
