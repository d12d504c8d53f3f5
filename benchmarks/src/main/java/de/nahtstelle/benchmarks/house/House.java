package de.nahtstelle.benchmarks.house;

import com.zaxxer.hikari.HikariDataSource;
import de.nahtstelle.benchmarks.figure.Quantity;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;

/** A running portal with the sample users, and its database. */
public final class House implements AutoCloseable {
    private static final int CONNECTIONS = 16;
    private static final double MILLISECONDS = 1_000;

    private final PortalProcess portal;
    private final EmbeddedAccess access;
    private final HikariDataSource database;

    private House(PortalProcess portal, EmbeddedAccess access) throws IOException {
        this.portal = portal;
        this.access = access;
        this.database = access.pool(CONNECTIONS);
    }

    /** Starts the portal on a data directory, which is made when it is missing. */
    public static House open(Path jar, Path data) throws IOException, InterruptedException {
        Path absolute = data.toAbsolutePath();
        return new House(PortalProcess.start(jar.toAbsolutePath(), absolute), new EmbeddedAccess(absolute));
    }

    /** Where the portal listens. */
    public URI address() {
        return portal.address();
    }

    /** The portal's database in a pool of its own, as the portal's own role. */
    public DataSource database() {
        return database;
    }

    /** From the start of the process to the moment it said that it is ready. */
    public Quantity untilReady() {
        Duration taken = portal.untilReady();
        return Quantity.seconds(taken.toMillis() / MILLISECONDS);
    }

    /** What the portal's process holds in memory. */
    public Quantity residentMemory() throws IOException {
        return ResidentMemory.ofProcess(portal.id());
    }

    /** What all processes of the database hold in memory, shared pages counted once. */
    public Quantity databaseMemory() throws IOException {
        return ResidentMemory.ofProcessAndChildren(access.postmaster());
    }

    @Override
    public void close() throws IOException {
        database.close();
        portal.stop();
    }
}
