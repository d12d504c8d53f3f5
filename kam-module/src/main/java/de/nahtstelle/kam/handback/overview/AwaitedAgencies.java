package de.nahtstelle.kam.handback.overview;

import de.nahtstelle.kam.handback.HandbackId;
import de.nahtstelle.kam.handback.HandbackSight;
import de.nahtstelle.kam.handback.HandbackStep;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** Says of handbacks that wait for agencies how many have answered and which are missing (KAM-10). */
@ApplicationScoped
@LegalBasis(rule = "kam.handback-sequence", clause = "KAM-10")
public class AwaitedAgencies {
    private static final String WAITING = """
            select h.id, case %4$s when 'CLEANED' then 'AGREED' else 'TAKEN_OVER' end step,
                   case when %1$s then count(distinct r.unit)::int end agencies,
                   coalesce(array_agg(distinct u.number || '|' || u.short_name)
                     filter (where r.state in ('CONFIRMED', 'ANNOUNCED') or (%4$s = 'HANDED_OVER' and r.state <> 'TAKEN_OVER')),
                     array[]::text[]) missing
              from kam.handback h
              join kam.handback_receiver r on r.handback = h.id and r.state <> 'MISDIRECTED'
              join kernel.unit u on u.id = r.unit
             where h.id = any(:ids) and %4$s in ('CLEANED', 'HANDED_OVER') and %2$s and %3$s
             group by h.id
            """;

    @Inject
    Jdbi jdbi;

    /** What the handback waits for; empty when it does not wait for agencies, or the actor may not know of it. */
    public Optional<Awaited> of(Actor actor, HandbackId id) {
        return Optional.ofNullable(ofAll(actor, List.of(id.value())).get(id.value()));
    }

    /** What those of the handbacks wait for that wait for agencies, by id. */
    public Map<UUID, Awaited> ofAll(Actor actor, Collection<UUID> ids) {
        HandbackSight sight = HandbackSight.of(actor);
        return jdbi.withHandle(
                db -> db.createQuery(WAITING.formatted(sight.whole(), sight.ofCase(), sight.ofReceiver(), sight.done()))
                        .bindMap(sight.parameters())
                        .bindArray("ids", UUID.class, ids.toArray())
                        .map(ConstructorMapper.of(Row.class))
                        .collect(Collectors.toMap(Row::id, Row::awaited)));
    }

    /** A handback as the query finds it; the number before each name puts the agencies in order. */
    public record Row(UUID id, HandbackStep step, @Nullable Integer agencies, List<String> missing) {
        Awaited awaited() {
            return new Awaited(
                    step,
                    agencies,
                    missing.stream()
                            .map(agency -> agency.substring(agency.indexOf('|') + 1))
                            .toList());
        }
    }
}
