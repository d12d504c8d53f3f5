package de.nahtstelle.kam.handback;

import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.worklist.WorkItem;
import de.nahtstelle.kernel.worklist.Worklist;
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
            with unread as (select distinct r.id %s and h.id = any(:handbacks) and %s
                               and r.state in ('ANNOUNCED', 'AGREED', 'OFFERED')),
            noticed as (select i.subject id from kernel.work_item i join kam.handback_receiver r on r.id = i.subject
                         where r.handback = any(:handbacks) and i.kind = :kind and i.done_at is null)
            select r.id receiver, r.handback, r.unit, c.name customer,
                   coalesce(c.responsible_unit, r.unit) sender, u.id is not null due
              from kam.handback_receiver r
              join kam.handback h on h.id = r.handback
              join kam.customer c on c.id = h.customer
              left join unread u on u.id = r.id
              left join noticed n on n.id = r.id
             where h.id = any(:handbacks) and (u.id is null) <> (n.id is null)
             order by r.id
            """.formatted(AnnouncedChanges.FROM, AnnouncedChanges.UNREAD);

    @Inject
    AgencyWork work;

    @Inject
    Worklist worklist;

    @Inject
    Jdbi jdbi;

    /** Puts the notice on the desks where it is due, and takes it off the others; the cases are held. */
    @Transactional(Transactional.TxType.MANDATORY)
    @LegalBasis(rule = RULE, clause = "KAM-11")
    void settle(Actor actor, List<UUID> handbacks) {
        List<Notice> notices = jdbi.withHandle(db -> db.createQuery(TO_SETTLE)
                .bindArray("handbacks", UUID.class, handbacks)
                .bind("kind", AgencyWork.CHANGED)
                .map(ConstructorMapper.of(Notice.class))
                .list());
        notices.forEach(notice -> settle(actor, notice));
    }

    private void settle(Actor actor, Notice notice) {
        if (notice.due()) {
            UnitId agency = new UnitId(notice.unit());
            WorkItem task = new WorkItem(
                    AgencyWork.CHANGED,
                    HandbackReceiver.subject(notice.receiver()),
                    notice.customer(),
                    new HandbackId(notice.handback()).subject(),
                    agency,
                    null,
                    work.deadline(agency, RULE));
            worklist.add(task.askedBy(new UnitId(notice.sender())));
        } else {
            work.answered(actor, Acknowledgement.ADDENDUM, notice.receiver());
        }
    }

    /** Whether the notice is due on the desk of a receiver where it does not lie, or the other way round. */
    public record Notice(UUID receiver, UUID handback, UUID unit, String customer, UUID sender, boolean due) {}
}
