package de.nahtstelle.kernel.audit;

import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.organisation.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** Reads back what was done to a subject, newest first. The caller has checked that the actor may see the subject. */
@ApplicationScoped
public class Timelines {
    @Inject
    Jdbi jdbi;

    /**
     * A page of the timeline.
     *
     * @param before the last entry of the page before; null for the newest
     */
    public List<TimelineEntry> of(SubjectRef subject, @Nullable UUID before, int limit) {
        return entries("true", Map.of(), subject, before, limit);
    }

    /**
     * A page of the timeline without the actions whose names begin like that.
     *
     * @param before the last entry of the page before; null for the newest
     */
    public List<TimelineEntry> without(String actions, SubjectRef subject, @Nullable UUID before, int limit) {
        return entries("not starts_with(a.action, :hidden)", Map.of("hidden", actions), subject, before, limit);
    }

    /**
     * A page of what concerns one unit: what its own people did, and these actions whoever did them.
     *
     * @param before the last entry of the page before; null for the newest
     */
    public List<TimelineEntry> concerning(
            UnitId unit, List<String> actions, SubjectRef subject, @Nullable UUID before, int limit) {
        return entries(
                "(a.unit = :unit or a.action = any(:actions))",
                Map.of("unit", unit.value(), "actions", actions.toArray(String[]::new)),
                subject,
                before,
                limit);
    }

    private List<TimelineEntry> entries(
            String condition, Map<String, Object> parameters, SubjectRef subject, @Nullable UUID before, int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select a.id, a.at, p.display_name person, c.display_name covered_person, a.function,
                               u.short_name unit, a.action, a.clause, a.details::text details,
                               n.display_name concerned, cast(a.details ->> 'receipt' as uuid) receipt
                          from kernel.audit_entry a
                          left join kernel.person p on p.id = a.person
                          join kernel.unit u on u.id = a.unit
                          left join kernel.person c on c.id = a.cover_for
                          left join kernel.person n on n.id = (a.details ->> '%s')::uuid
                         where a.subject = :subject and a.subject_kind = :kind and %s and (:before::uuid is null or a.id < :before::uuid)
                         order by a.id desc
                         limit :limit
                        """.formatted(Audit.CONCERNED, condition))
                .bindMap(parameters)
                .bind("subject", subject.id())
                .bind("kind", subject.kind())
                .bind("before", before)
                .bind("limit", limit)
                .map(ConstructorMapper.of(TimelineEntry.class))
                .list());
    }
}
