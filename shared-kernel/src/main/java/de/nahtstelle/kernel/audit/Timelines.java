package de.nahtstelle.kernel.audit;

import de.nahtstelle.kernel.identity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads back what was done to a subject, newest first. The caller has checked that the actor may see the subject. */
@ApplicationScoped
public class Timelines {
    private static final String ENTRIES = """
            select a.id, a.at, p.display_name person, c.display_name covered_person, a.function,
                   u.short_name unit, a.action, a.clause, a.details::text details,
                   n.display_name concerned, cast(a.details ->> 'receipt' as uuid) receipt
              from kernel.audit_entry a
              left join kernel.person p on p.id = a.person
              join kernel.unit u on u.id = a.unit
              left join kernel.person c on c.id = a.cover_for
              left join kernel.person n on n.id = (a.details ->> '%s')::uuid
             where a.subject = any(:subjects) and %s and (:before::uuid is null or a.id < :before::uuid)
             order by a.id desc
             limit :limit
            """;
    private static final String CHOSEN = "(a.subject_kind = :kind%1$d and a.subject = :subject%1$d and (%2$s))";

    @Inject
    Jdbi jdbi;

    /**
     * A page of the timeline.
     *
     * @param before the last entry of the page before; null for the newest
     */
    public List<TimelineEntry> of(SubjectRef subject, @Nullable UUID before, int limit) {
        return of(List.of(Excerpt.all(subject)), before, limit);
    }

    /**
     * A page of what was done to several subjects, in one order; none without an excerpt.
     *
     * @param before the last entry of the page before; null for the newest
     */
    public List<TimelineEntry> of(List<Excerpt> excerpts, @Nullable UUID before, int limit) {
        return jdbi.withHandle(db -> bound(db, excerpts)
                .bind("before", before)
                .bind("limit", limit)
                .map(ConstructorMapper.of(TimelineEntry.class))
                .list());
    }

    private static Query bound(Handle db, List<Excerpt> excerpts) {
        Query query = db.createQuery(ENTRIES.formatted(
                Audit.CONCERNED,
                IntStream.range(0, excerpts.size())
                        .mapToObj(place ->
                                CHOSEN.formatted(place, excerpts.get(place).condition()))
                        .collect(Collectors.joining(" or ", "(false or ", ")"))));
        for (int place = 0; place < excerpts.size(); place++) {
            SubjectRef subject = excerpts.get(place).subject();
            query.bind("kind" + place, subject.kind()).bind("subject" + place, subject.id());
            query.bindMap(excerpts.get(place).parameters());
        }
        return query.bindArray(
                "subjects",
                UUID.class,
                excerpts.stream().map(excerpt -> excerpt.subject().id()).toArray());
    }
}
