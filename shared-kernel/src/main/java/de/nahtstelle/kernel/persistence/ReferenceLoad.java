package de.nahtstelle.kernel.persistence;

import java.io.IOException;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * A migration of the kernel's schema that loads reference files from the class path. Each bean of this type runs once,
 * in the order of its version among the SQL migrations; a newer state of the files is a new migration.
 */
public abstract class ReferenceLoad implements JavaMigration {
    private final String version;
    private final String description;

    /** Names the migration: its version as in the names of the SQL files, and what it loads. */
    protected ReferenceLoad(String version, String description) {
        this.version = version;
        this.description = description;
    }

    /** Fills the tables; runs in the transaction of the migration. */
    protected abstract void load(ReferenceFiles files) throws SQLException, IOException;

    @Override
    public final void migrate(Context context) throws SQLException, IOException {
        load(new ReferenceFiles(context.getConnection()));
    }

    @Override
    public final MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public final String getDescription() {
        return description;
    }

    @Override
    public final @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public final boolean canExecuteInTransaction() {
        return true;
    }
}
