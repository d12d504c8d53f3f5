package de.nahtstelle.kernel.worklist;

import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.live.Topics;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Puts work on the desk of a unit and takes it off again, in the transaction of the use case that causes it. */
@ApplicationScoped
public class Worklist {
    /** The topic of what units wait for from each other: it changes with every task that one asks of another. */
    public static final String SEAMS = "kernel.seams";

    @Inject
    Jdbi jdbi;

    @Inject
    Topics topics;

    @Inject
    BusinessClock clock;

    /** Adds the item; the same task on the same subject and unit stands there only once while it is open. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(WorkItem item) {
        put(item);
    }

    /**
     * Adds the item with the receipt of the decision that puts it there. Where it stands already nothing was decided,
     * and no receipt is asked for.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addDecided(WorkItem item, Supplier<UUID> receipt) {
        put(item).ifPresent(id -> {
            UUID proof = receipt.get();
            jdbi.useHandle(db -> db.execute("update kernel.work_item set receipt = ? where id = ?", proof, id));
        });
    }

    private Optional<UUID> put(WorkItem item) {
        Optional<UUID> added = insert(item);
        if (added.isPresent() && item.askedBy() != null) {
            topics.changed(SEAMS);
        }
        return added;
    }

    private Optional<UUID> insert(WorkItem item) {
        return jdbi.withHandle(db -> db.createQuery("""
                        insert into kernel.work_item
                          (id, kind, subject_kind, subject, label, case_kind, case_id, unit, function, due_on, created_at,
                           asked_by)
                        values (:id, :kind, :subjectKind, :subject, :label, :caseKind, :caseId, :unit, :function, :dueOn, :now,
                                cast(:askedBy as uuid))
                        on conflict (kind, subject, unit) where done_at is null do nothing
                        returning id
                        """)
                .bind("id", Ids.next())
                .bind("kind", item.kind())
                .bind("subjectKind", item.subject().kind())
                .bind("subject", item.subject().id())
                .bind("label", item.label())
                .bind("caseKind", item.caseRef().kind())
                .bind("caseId", item.caseRef().id())
                .bind("unit", item.unit().value())
                .bind("function", item.function())
                .bind("dueOn", item.dueOn())
                .bind("now", clock.now())
                .bind("askedBy", item.askedBy() == null ? null : item.askedBy().value())
                .mapTo(UUID.class)
                .findOne());
    }

    /** The task of that id that another unit waits for, locked; empty when there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<AskedWork> lockAsked(UUID id) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select kind, subject_kind, subject subject_id, label, unit, asked_by, created_at, last_reminder,"
                                + " done_at is null open from kernel.work_item"
                                + " where id = :id and asked_by is not null and asked_by <> unit for update")
                .bind("id", id)
                .map(ConstructorMapper.of(AskedWork.class))
                .findOne());
    }

    /** Notes on the task that its unit was reminded of it; yields how often that was. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int reminded(UUID id) {
        return jdbi.withHandle(db -> db.createQuery("update kernel.work_item set reminders = reminders + 1,"
                        + " last_reminder = :now where id = :id returning reminders")
                .bind("now", clock.now())
                .bind("id", id)
                .mapTo(Integer.class)
                .one());
    }

    /** Takes the task off its desk where the receipt that put it there says otherwise than what is the case now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void outdated(WorkItem item, String fact, Collection<String> now) {
        jdbi.useHandle(db -> db.createUpdate("""
                        update kernel.work_item i set done_at = :moment
                         where i.kind = :kind and i.subject = :subject and i.unit = :unit and i.done_at is null
                           and exists (select from kernel.receipt r where r.id = i.receipt
                                          and r.facts -> :fact is distinct from to_jsonb(:now))
                        """)
                .bind("moment", clock.now())
                .bind("kind", item.kind())
                .bind("subject", item.subject().id())
                .bind("unit", item.unit().value())
                .bind("fact", fact)
                .bindArray("now", String.class, List.copyOf(now))
                .execute());
    }

    /** Takes the task off every desk where nobody needs to do it any more: where it is not among these. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(String kind, Collection<WorkItem> stillToDo) {
        jdbi.useHandle(db -> db.createUpdate("""
                        update kernel.work_item i set done_at = :now
                         where i.kind = :kind and i.done_at is null
                           and not exists (select from unnest(:subjects, :units) as still (subject, unit)
                                            where still.subject = i.subject and still.unit = i.unit)
                        """)
                .bind("now", clock.now())
                .bind("kind", kind)
                .bindArray(
                        "subjects",
                        UUID.class,
                        stillToDo.stream().map(item -> item.subject().id()).toList())
                .bindArray(
                        "units",
                        UUID.class,
                        stillToDo.stream().map(item -> item.unit().value()).toList())
                .execute());
    }

    /** Marks the task on the subject as done by the actor, on every desk it stands on; yields on how many it stood. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int done(Actor actor, String kind, SubjectRef subject) {
        List<Boolean> asked = jdbi.withHandle(db -> db.createQuery("""
                        update kernel.work_item set done_at = :now, done_by = :person
                         where kind = :kind and subject_kind = :subjectKind and subject = :subject and done_at is null
                        returning asked_by is not null
                        """)
                .bind("now", clock.now())
                .bind("person", actor.person().value())
                .bind("kind", kind)
                .bind("subjectKind", subject.kind())
                .bind("subject", subject.id())
                .mapTo(Boolean.class)
                .list());
        if (asked.contains(true)) {
            topics.changed(SEAMS);
        }
        return asked.size();
    }
}
