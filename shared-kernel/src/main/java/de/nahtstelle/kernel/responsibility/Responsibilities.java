package de.nahtstelle.kernel.responsibility;

import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.organisation.UnitId;
import de.nahtstelle.kernel.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a subject, at any moment (KAM-03). A row says from when on; it ends where the next begins, so that
 * neither an overlap nor a gap can be written. Rows are only added, each later than the one before. Parts of a subject
 * (the sites of a customer) inherit until they have a row of their own.
 */
@ApplicationScoped
public class Responsibilities {
    @Inject
    Jdbi jdbi;

    /**
     * From the moment on, the unit answers for the subject; whoever did before, does so no longer.
     *
     * @return the moment as it was written: when this node's clock lags behind the one that passed it before, the
     *     earliest that comes after that
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Instant pass(SubjectRef subject, UnitId unit, Instant from, String reason, @Nullable UUID handover) {
        return insert(subject, unit.value(), from, reason, handover);
    }

    /**
     * From the moment on, the subject is answered for at its parts, each of which has a responsible unit.
     *
     * @return the moment as it was written, see {@link #pass}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Instant passToParts(SubjectRef subject, Instant from, String reason) {
        return insert(subject, null, from, reason, null);
    }

    /**
     * From the moment on, each unit answers for its subject, which nobody answered for before.
     *
     * @param rows selects {@code subject} and {@code unit}
     * @return how many subjects there were
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int passAll(String kind, Rows rows, Instant from, String reason) {
        return jdbi.withHandle(db -> db.createUpdate("""
                        insert into kernel.responsibility (subject_kind, subject, valid_from, unit, reason)
                        select :kind, s.subject, :from, s.unit, :reason from (%s) s
                        """.formatted(rows.select()))
                .bindMap(rows.parameters())
                .bind("kind", kind)
                .bind("from", from)
                .bind("reason", reason)
                .execute());
    }

    private Instant insert(
            SubjectRef subject, @Nullable UUID unit, Instant from, String reason, @Nullable UUID handover) {
        return jdbi.withHandle(db -> db.createQuery("""
                        insert into kernel.responsibility (subject_kind, subject, valid_from, unit, reason, handover)
                        select :kind, :subject, greatest(:from, max(valid_from) + interval '1 microsecond'),
                               cast(:unit as uuid), :reason, cast(:handover as uuid)
                          from kernel.responsibility where subject = :subject
                        returning valid_from
                        """)
                .bind("kind", subject.kind())
                .bind("subject", subject.id())
                .bind("from", from)
                .bind("unit", unit)
                .bind("reason", reason)
                .bind("handover", handover)
                .mapTo(Instant.class)
                .one());
    }

    /** Who answers for the subject itself at that moment; empty before its first row. */
    public Optional<Responsibility> at(SubjectRef subject, Instant moment) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select r.valid_from, r.unit, u.number unit_number, u.name unit_name, r.reason
                          from kernel.responsibility r left join kernel.unit u on u.id = r.unit
                         where r.subject = :subject and r.valid_from <= :moment
                         order by r.valid_from desc
                         limit 1
                        """)
                .bind("subject", subject.id())
                .bind("moment", moment)
                .map(ConstructorMapper.of(Responsibility.class))
                .findOne());
    }
}
