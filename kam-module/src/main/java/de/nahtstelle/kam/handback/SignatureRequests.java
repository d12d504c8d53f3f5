package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotPermitted;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.kernel.worklist.Worklist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** The requests for signatures of the leads; a case has at most one that is open, which the database guarantees. */
@ApplicationScoped
public class SignatureRequests {
    private static final String NEWEST = """
            select r.id, r.findings, r.reason, r.asked_at, p.display_name asked_by, u.short_name asked_unit,
                   (select string_agg(l.short_name, ', ' order by l.short_name)
                      from kernel.unit l where l.id = any(r.asked_of)) asked_of,
                   r.answer, r.answered_at, a.display_name answered_by, r.answer_reason
              from kam.signature_request r
              join kernel.person p on p.id = r.asked_by
              join kernel.unit u on u.id = r.asked_unit
              left join kernel.person a on a.id = r.answered_by
             where r.handback = :handback
             order by r.asked_at desc, r.id desc limit 1
            """;
    private static final String ASK = """
            insert into kam.signature_request (id, handback, findings, reason, asked_at, asked_by, asked_unit, asked_of)
            values (:id, :handback, :findings, :reason, :now, :person, :unit, :askedOf)
            """;
    private static final String ANSWER = """
            update kam.signature_request
               set answer = :answer, answered_at = :now, answered_by = :person, answer_reason = :reason
             where handback = :handback and answer is null
            """;

    @Inject
    Jdbi jdbi;

    @Inject
    Worklist worklist;

    @Inject
    BusinessClock clock;

    /**
     * The last request of the case.
     *
     * @throws NotPermitted to an agency, whose business findings and signatures are not
     */
    public Optional<SignatureRequest> newest(Actor actor, HandbackId handback) {
        actor.must(KamPermission.SEE_ALL_CUSTOMERS);
        return last(handback);
    }

    private Optional<SignatureRequest> last(HandbackId handback) {
        return jdbi.withHandle(db -> db.createQuery(NEWEST)
                .bind("handback", handback.value())
                .map(ConstructorMapper.of(SignatureRequest.class))
                .findOne());
    }

    /** The request of the case that waits for an answer; empty when none does. */
    Optional<UUID> waiting(HandbackId handback) {
        return last(handback).filter(SignatureRequest::open).map(SignatureRequest::id);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void ask(Actor actor, HandbackId handback, int findings, String reason, List<Desk> leads) {
        jdbi.useHandle(db -> db.createUpdate(ASK)
                .bind("id", Ids.next())
                .bind("handback", handback.value())
                .bind("findings", findings)
                .bind("reason", reason)
                .bind("now", clock.now())
                .bind("person", actor.person().value())
                .bind("unit", actor.unit().value())
                .bindArray(
                        "askedOf",
                        UUID.class,
                        leads.stream().map(Desk::unit).distinct().toArray())
                .execute());
    }

    /** Answers the open request, if there is one; the leads have nothing to sign any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void answer(Actor actor, HandbackId handback, SignatureAnswer answer, @Nullable String reason) {
        jdbi.useHandle(db -> db.createUpdate(ANSWER)
                .bind("handback", handback.value())
                .bind("answer", answer.name())
                .bind("reason", reason)
                .bind("now", clock.now())
                .bind("person", actor.person().value())
                .execute());
        worklist.done(actor, SenderDesk.SIGN, handback.subject());
        worklist.done(actor, DecliningSignature.TASK, handback.subject());
    }
}
