package de.nahtstelle.kam.handback;

import de.nahtstelle.kam.portfolio.CustomerId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** All handbacks with their receivers, for the use cases that change them; lists read records instead. */
@ApplicationScoped
class Handbacks {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Jdbi jdbi;

    void add(Handback handback) {
        entities.persist(handback);
        entities.flush();
    }

    HandbackReceiver add(HandbackReceiver receiver) {
        entities.persist(receiver);
        return receiver;
    }

    void remove(HandbackReceiver receiver) {
        entities.remove(receiver);
    }

    /** What belongs to the receiver has changed, so whoever saw it before has seen another version. */
    void changed(HandbackReceiver receiver) {
        entities.lock(receiver, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Lets SQL see what entities have changed, and the database refuse what it must. */
    void flush() {
        entities.flush();
    }

    /**
     * Lets the database check now what it would check at commit: what fails there reaches nobody as the violated
     * constraint it is, because the transaction manager tells only that it could not commit.
     */
    void check() {
        entities.flush();
        jdbi.useHandle(db -> db.execute("set constraints all immediate"));
    }

    Optional<CustomerId> customerOf(HandbackId id) {
        return jdbi.withHandle(db -> db.createQuery("select customer from kam.handback where id = :id")
                        .bind("id", id.value())
                        .mapTo(UUID.class)
                        .findOne())
                .map(CustomerId::new);
    }

    Optional<Handback> lock(HandbackId id) {
        return Optional.ofNullable(entities.find(Handback.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Handback> lockOpen(CustomerId customer) {
        return entities.createQuery(
                        "select h from KamHandback h where h.customer = :customer and h.closedAt is null",
                        Handback.class)
                .setParameter("customer", customer.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<HandbackReceiver> receiversOf(HandbackId id) {
        return entities.createQuery(
                        "select r from KamHandbackReceiver r where r.handback = :handback order by r.id",
                        HandbackReceiver.class)
                .setParameter("handback", id.value())
                .getResultList();
    }
}
