package de.nahtstelle.kernel.persistence;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;

/** Brings one schema to the version of this build; each has a history of its own. */
public final class SchemaUpdate {
    private final DataSource database;

    /** In this database. */
    public SchemaUpdate(DataSource database) {
        this.database = database;
    }

    /**
     * Runs the migrations that the schema lacks, in the order of their versions.
     *
     * @param schema the name of the schema, whose SQL lies under {@code db/<schema>}
     * @param loads further migrations of the schema
     */
    public void run(String schema, JavaMigration... loads) {
        Flyway.configure()
                .dataSource(database)
                .schemas(schema)
                .defaultSchema(schema)
                .locations("classpath:db/" + schema)
                .javaMigrations(loads)
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
