package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.audit.Audit;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** An agency reads and acknowledges that a customer announced to it goes elsewhere (KAM-10). */
@ApplicationScoped
public class ReadingWithdrawal {
    /** The task to read the notice, and the kind of case that the notice is. */
    public static final String TASK = "kam.handback-withdrawn";

    private static final String NOTICE = """
            select r.id, h.id handback, c.name customer, r.announced_at, r.withdrawn_at, r.withdrawal_read_at read_at
              from kam.handback_receiver r
              join kam.handback h on h.id = r.handback
              join kam.customer c on c.id = h.customer
             where r.id = :receiver and r.unit = :unit and r.withdrawn_at is not null
            """;

    private static final String CASE = """
            select h.id from kam.handback h join kam.handback_receiver r on r.handback = h.id
             where r.id = :receiver and r.withdrawn_at is not null and %s
            """;

    @Inject
    Jdbi jdbi;

    @Inject
    AgencyWork work;

    @Inject
    Audit audit;

    @Inject
    BusinessClock clock;

    /** The notice; empty when there is none for the actor's agency. */
    public Optional<Withdrawal> find(Actor actor, UUID receiver) {
        actor.must(KamPermission.AGREE_TO_HANDBACK);
        return jdbi.withHandle(db -> db.createQuery(NOTICE)
                .bind("receiver", receiver)
                .bind("unit", actor.unit().value())
                .map(ConstructorMapper.of(Withdrawal.class))
                .findOne());
    }

    /** The case behind the notice, for whoever sees the case and is not the agency left out; empty for others. */
    public Optional<HandbackId> caseOf(Actor actor, UUID receiver) {
        HandbackSight sight = HandbackSight.of(actor);
        return jdbi.withHandle(db -> db.createQuery(CASE.formatted(sight.ofCase()))
                .bindMap(sight.parameters())
                .bind("receiver", receiver)
                .mapTo(UUID.class)
                .findOne()
                .map(HandbackId::new));
    }

    /** Acknowledges it; true when nobody of the agency had before. */
    @Transactional
    @LegalBasis(rule = "kam.withdrawal-read-within", clause = "KAM-10")
    public boolean acknowledge(Actor actor, UUID receiver) {
        actor.must(KamPermission.AGREE_TO_HANDBACK);
        Optional<Withdrawal> notice = find(actor, receiver);
        boolean first = notice.isPresent()
                && jdbi.withHandle(db -> db.execute(
                                "update kam.handback_receiver set withdrawal_read_at = ?, version = version + 1"
                                        + " where id = ? and withdrawal_read_at is null",
                                clock.now(),
                                receiver))
                        > 0;
        if (first) {
            work.answered(actor, Acknowledgement.WITHDRAWN, receiver);
            audit.record(
                    actor,
                    new HandbackId(notice.get().handback()).subject(),
                    "kam.handback.withdrawal-read",
                    "kam.withdrawal-read-within",
                    Map.of());
        }
        return first;
    }
}
