package de.nahtstelle.kernel.persistence;

import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.postgres.PostgresPlugin;

/** How {@link Jdbi} speaks to PostgreSQL, in the portal as in what measures it. */
public final class PostgresJdbi {
    private PostgresJdbi() {}

    /** Over these connections. What failed tells its statement in no message: the values in it may name a person. */
    public static Jdbi over(DataSource connections) {
        Jdbi jdbi = Jdbi.create(connections).installPlugin(new WithoutTypesOfItsOwn());
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        return jdbi;
    }

    /**
     * Declares no column types of its own to each borrowed connection: the portal has none, and to declare them took
     * a third of what it costs to open a handle.
     */
    private static final class WithoutTypesOfItsOwn extends PostgresPlugin {
        @Override
        public Handle customizeHandle(Handle handle) {
            return handle;
        }
    }
}
