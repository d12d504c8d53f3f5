package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Tells an agency on its desk that announced data sets have changed, until it has fetched the addendum (KAM-11). */
@ApplicationScoped
class ChangeNotices {
    private static final String RULE = "kam.addendum-read-within";
    private static final String TO_SETTLE = """
            with unread as (select distinct r.id %s and h.id = :handback and %s
                               and r.state in ('ANNOUNCED', 'AGREED', 'OFFERED')),
            noticed as (select i.subject id from kernel.work_item i join kam.handback_receiver r on r.id = i.subject
                         where r.handback = :handback and i.kind = :kind and i.done_at is null)
            select id receiver, true due from unread where id not in (select id from noticed)
            union all
            select id, false from noticed where id not in (select id from unread)
            """.formatted(AnnouncedChanges.FROM, AnnouncedChanges.UNREAD);

    @Inject
    AgencyWork work;

    @Inject
    Jdbi jdbi;

    /** Puts the notice on the desks where it is due, and takes it off the others. */
    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = RULE, clause = "KAM-11")
    void settle(Actor actor, OpenCase held) {
        List<Notice> notices = jdbi.withHandle(db -> db.createQuery(TO_SETTLE)
                .bind("handback", held.handback().id().value())
                .bind("kind", AgencyWork.CHANGED)
                .map(ConstructorMapper.of(Notice.class))
                .list());
        for (Notice notice : notices) {
            held.receivers().stream()
                    .filter(receiver -> receiver.id().equals(notice.receiver()))
                    .forEach(receiver -> settle(actor, held, receiver, notice.due()));
        }
    }

    private void settle(Actor actor, OpenCase held, HandbackReceiver receiver, boolean due) {
        if (due) {
            work.ask(AgencyWork.CHANGED, held, receiver, work.deadline(receiver, RULE));
        } else {
            work.answered(actor, Acknowledgement.ADDENDUM, receiver.id());
        }
    }

    /** Whether the notice is due on the desk of a receiver where it does not lie, or the other way round. */
    public record Notice(UUID receiver, boolean due) {}
}
