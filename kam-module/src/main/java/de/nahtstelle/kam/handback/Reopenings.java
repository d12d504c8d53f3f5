package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** Remembers of each case how a mended postal code sent it back last, until that is taken back (KAM-09). */
@ApplicationScoped
class Reopenings {
    private static final String LAST = """
            select o.site, s.number || ' ' || s.name record, o.receiver, r.unit, o.code_before, o.municipality_before,
                   o.town_before, o.code_after,
                   o.done_before,
                   h.version = o.version and h.reopened_for = 'POSTAL_CODE' and r.state <> 'MISDIRECTED'
                     and s.postal_code = o.code_after and s.merged_into is null
                     and (h.care = 'CENTRAL' or not exists
                          (select from kernel.active_site x
                            where x.employer = h.customer and x.id <> o.site
                              and not exists (select from kam.handback_site a
                                               where a.handback = h.id and a.site = x.id))) untouched
              from kam.reopening o
              join kam.handback h on h.id = o.handback
              join kam.handback_receiver r on r.id = o.receiver
              join kernel.site s on s.id = o.site
             where o.handback = :handback and o.restored_at is null
            """;
    private static final String KEEP = """
            insert into kam.reopening (handback, site, receiver, code_before, municipality_before, town_before, code_after,
                                       done_before, version, at, person)
            select h.id, :site, :receiver, cast(:before as text), cast(:municipality as text), cast(:town as text), :after,
                   :done, h.version, :now, :person
              from kam.handback h where h.id = :handback
            on conflict (handback) do update
               set (site, receiver, code_before, municipality_before, town_before, code_after, done_before, version, at,
                    person, restored_at)
                 = (excluded.site, excluded.receiver, excluded.code_before, excluded.municipality_before,
                    excluded.town_before, excluded.code_after, excluded.done_before, excluded.version, excluded.at,
                    excluded.person, null)
            """;

    @Inject
    Jdbi jdbi;

    @Inject
    BusinessClock clock;

    Optional<Reopening> last(HandbackId id) {
        return jdbi.withHandle(db -> db.createQuery(LAST)
                .bind("handback", id.value())
                .map(ConstructorMapper.of(Reopening.class))
                .findOne());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(Actor actor, HandbackId id, Place place, UUID receiver, String code, HandbackStep done) {
        @Nullable String before = place.postalCode();
        jdbi.useHandle(db -> db.createUpdate(KEEP)
                .bind("handback", id.value())
                .bind("site", place.site())
                .bind("receiver", receiver)
                .bind("before", before)
                .bind("municipality", place.municipality())
                .bind("town", place.town())
                .bind("after", code)
                .bind("done", done.name())
                .bind("now", clock.now())
                .bind("person", actor.person().value())
                .execute());
    }

    /** It is taken back; by this row the database lets the case return to the step it had reached. */
    @Transactional(Transactional.TxType.MANDATORY)
    void restored(HandbackId id) {
        jdbi.useHandle(db ->
                db.execute("update kam.reopening set restored_at = ? where handback = ?", clock.now(), id.value()));
    }
}
