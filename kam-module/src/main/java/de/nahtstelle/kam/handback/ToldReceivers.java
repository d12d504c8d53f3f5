package de.nahtstelle.kam.handback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The agencies that were told, and which changes since their addendum lists. */
@ApplicationScoped
class ToldReceivers {
    private static final String TOLD = """
            select r.id, r.handback, r.unit, u.name agency, c.name customer, c.customer_number, r.announced_at,
                   r.addendum, r.addendum_upto, r.addendum_read
              from kam.handback_receiver r
              join kam.handback h on h.id = r.handback
              join kam.customer c on c.id = h.customer
              join kernel.unit u on u.id = r.unit
             where r.id = :receiver
            """;
    private static final String LOCK = """
            select h.id from kam.handback h join kam.handback_receiver r on r.handback = h.id
             where r.id = :receiver and r.document is not null and %s
               for update of h
            """;

    @Inject
    Jdbi jdbi;

    /** The receiver, read once its case is locked so that no data set changes meanwhile; empty when it may not be seen. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<ToldReceiver> lock(HandbackSight sight, UUID receiver) {
        return jdbi.withHandle(db -> db.createQuery(LOCK.formatted(sight.ofReceiver()))
                .bindMap(sight.parameters())
                .bind("receiver", receiver)
                .mapTo(UUID.class)
                .findOne()
                .map(held -> db.createQuery(TOLD)
                        .bind("receiver", receiver)
                        .map(ConstructorMapper.of(ToldReceiver.class))
                        .one()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(UUID receiver, UUID addendum, UUID lastChange) {
        jdbi.useHandle(db -> db.execute(
                "update kam.handback_receiver set addendum = ?, addendum_upto = ? where id = ?",
                addendum,
                lastChange,
                receiver));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void read(UUID receiver, UUID lastChange) {
        jdbi.useHandle(db ->
                db.execute("update kam.handback_receiver set addendum_read = ? where id = ?", lastChange, receiver));
    }
}
