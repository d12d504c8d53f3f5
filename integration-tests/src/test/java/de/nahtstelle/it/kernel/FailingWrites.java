package de.nahtstelle.it.kernel;

import de.nahtstelle.kernel.identity.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.jdbi.v3.core.Jdbi;

/** Writes an employer of an industry that nobody knows, which the database refuses with the whole row as its detail. */
@ApplicationScoped
public class FailingWrites {
    private static final String EMPLOYER =
            "insert into kernel.employer (id, customer_number, name, industry_code) values ";

    @Inject
    Jdbi jdbi;

    @PersistenceContext
    EntityManager entities;

    /** As lists and mass work do. */
    void byStatement(String name) {
        jdbi.useHandle(db -> db.createUpdate(EMPLOYER + "(:id, :name, :name, :name)")
                .bind("id", Ids.next())
                .bind("name", name)
                .execute());
    }

    /** As entities are written. */
    @Transactional
    void byEntityManager(String name) {
        entities.createNativeQuery(EMPLOYER + "(?1, ?2, ?2, ?2)")
                .setParameter(1, Ids.next())
                .setParameter(2, name)
                .executeUpdate();
    }
}
