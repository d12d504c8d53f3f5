package de.nahtstelle.kernel.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import javax.sql.DataSource;

/**
 * Brings every schema to the version of this build before anything else touches the database; the kernel first,
 * because the contexts refer to it. Whatever else starts by itself depends on {@link #NAME}. Reference files are loaded
 * after all tables of a first start, under high versions; tables that a later build adds have lower ones, so a database
 * of an older build takes what it lacks in any order.
 */
@Startup
@Singleton(name = Migrator.NAME)
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {
    /** The name for {@code @DependsOn}. */
    public static final String NAME = "Migrator";

    @Resource(lookup = "jdbc/nahtstelle")
    DataSource dataSource;

    @Inject
    Instance<ContextSchema> contexts;

    @Inject
    @Any
    Instance<ReferenceLoad> kernelLoads;

    /** Returns when every schema is up to date. */
    public void await() {
        // The server lets nobody in before the start-up below has ended.
    }

    @PostConstruct
    void migrateAll() {
        SchemaUpdate update = new SchemaUpdate(dataSource);
        update.run("kernel", kernelLoads.stream().toArray(ReferenceLoad[]::new));
        contexts.stream().map(ContextSchema::name).sorted().forEach(update::run);
    }
}
