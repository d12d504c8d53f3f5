package de.nahtstelle.kernel.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/**
 * Provides {@link Jdbi} over the server's pool, for lists (records of exactly the columns shown) and set-based mass
 * work. Inside a transaction it shares the connection, and so the transaction, with the entity manager; flush before
 * reading what an entity has just changed.
 */
@ApplicationScoped
class Sql {
    @Resource(lookup = "jdbc/nahtstelle")
    DataSource dataSource;

    @Produces
    @Singleton
    Jdbi jdbi() {
        return PostgresJdbi.over(dataSource);
    }
}
