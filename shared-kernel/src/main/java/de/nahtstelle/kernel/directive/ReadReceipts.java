package de.nahtstelle.kernel.directive;

import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.KernelPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Receipts to be read: by the person who got them, by people of the same unit, by whom the context lets see
 * them with their subject, and by the monitoring of the head office.
 */
@ApplicationScoped
public class ReadReceipts {
    @Inject
    Jdbi jdbi;

    @Inject
    @Any
    Instance<ReceiptSight> sights;

    /** The receipt; empty when there is none or the actor may not see it. */
    public Optional<ReceiptRecord> byId(Actor actor, UUID id) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select r.id, r.rule, r.clause, r.directive, r.expired_on, r.result, r.facts_on, r.decided_at,
                               p.display_name person, c.display_name covered_person, r.function, u.name unit, r.subject_kind, r.subject,
                               r.facts::text facts, r.would_change_it::text would_change_it
                          from kernel.receipt r
                          left join kernel.person p on p.id = r.person
                          left join kernel.person c on c.id = r.cover_for
                          join kernel.unit u on u.id = r.unit
                         where r.id = :id
                           and (r.person = :person or r.unit = :unit or :any or %s)
                        """.formatted(seenBySubject(actor)))
                .bind("id", id)
                .bind("person", actor.person().value())
                .bind("unit", actor.unit().value())
                .bind("any", actor.may(KernelPermission.SEE_ANY_RECEIPT))
                .map(ConstructorMapper.of(ReceiptRecord.class))
                .findOne());
    }

    private String seenBySubject(Actor actor) {
        return Stream.concat(
                        Stream.of("false"),
                        sights.stream()
                                .map(sight ->
                                        "(r.subject_kind = '" + sight.kind() + "' and " + sight.condition(actor) + ")"))
                .collect(Collectors.joining(" or ", "(", ")"));
    }
}
