package de.nahtstelle.kernel.persistence;

import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/** How {@link Jdbi} speaks to PostgreSQL, in the portal as in what measures it. */
public final class PostgresJdbi {
    private PostgresJdbi() {}

    /** Over these connections. */
    public static Jdbi over(DataSource connections) {
        return Jdbi.create(connections).installPlugin(new WithoutTypesOfItsOwn());
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
