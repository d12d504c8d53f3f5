package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.announcement.RecordChange;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * What of the announced data sets was changed since, by whom and when, as the audit knows it; to an agency only its own
 * part (KAM-11).
 */
@ApplicationScoped
@LegalBasis(rule = "kam.announcement-lists-data", clause = "KAM-11")
public class ChangesSinceAnnouncement {
    private static final String CHANGES = """
            select x.id, x.at, p.display_name person, w.short_name unit, x.field, x.record, x.before, x.after,
                   x.agencies, x.leaves
              from (select c.id, c.at, c.person, c.unit, c.field, c.record, c.before,
                           max(case when c.field = 'MERGED_INTO' and %s then '' else c.after end) "after",
                           string_agg(n.short_name, ', ' order by n.number) agencies, bool_and(%s) leaves
                    %s and h.id = :handback and %s
                     group by c.id, c.at, c.person, c.unit, c.field, c.record, c.before) x
              join kernel.person p on p.id = x.person
              join kernel.unit w on w.id = x.unit
             order by x.id
            """;
    private static final String OF_RECEIVERS = """
            select r.id receiver, r.unit, n.number, n.name, count(*) changes, count(*) filter (where %s) unread
            %s and h.id = :handback and %s
             group by r.id, r.unit, n.number, n.name order by n.number, r.id
            """;

    @Inject
    Jdbi jdbi;

    /** The changes of a handback, oldest first; none to whoever may not see it. */
    public List<RecordChange> of(Actor actor, HandbackId handback) {
        HandbackSight sight = HandbackSight.of(actor);
        return list(handback, sight.whole(), sight.ofReceiver(), sight.parameters());
    }

    /** The agencies for which something changed since they were told; to an agency only itself. */
    public List<ReceiverChanges> receivers(Actor actor, HandbackId handback) {
        HandbackSight sight = HandbackSight.of(actor);
        String sql = OF_RECEIVERS.formatted(AnnouncedChanges.UNREAD, AnnouncedChanges.FROM, sight.ofReceiver());
        return jdbi.withHandle(db -> db.createQuery(sql)
                .bindMap(sight.parameters())
                .bind("handback", handback.value())
                .map(ConstructorMapper.of(ReceiverChanges.class))
                .list());
    }

    /** The changes that concern one agency, oldest first; the caller has checked that the actor may see its part. */
    List<RecordChange> ofReceiver(HandbackId handback, UUID receiver) {
        return list(handback, false, "r.id = :receiver", Map.of("receiver", receiver));
    }

    /** Those of them that it has not acknowledged, oldest first. */
    List<RecordChange> unreadOf(HandbackId handback, UUID receiver) {
        return list(handback, false, "r.id = :receiver and " + AnnouncedChanges.UNREAD, Map.of("receiver", receiver));
    }

    private List<RecordChange> list(
            HandbackId handback, boolean whole, String condition, Map<String, Object> parameters) {
        String sql = CHANGES.formatted(
                whole ? "false" : AnnouncedChanges.LEAVES, AnnouncedChanges.LEAVES, AnnouncedChanges.FROM, condition);
        return jdbi.withHandle(db -> db.createQuery(sql)
                .bindMap(parameters)
                .bind("handback", handback.value())
                .map(ConstructorMapper.of(RecordChange.class))
                .list());
    }
}
