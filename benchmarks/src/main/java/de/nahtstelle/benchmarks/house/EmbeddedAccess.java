package de.nahtstelle.benchmarks.house;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.postgresql.ds.PGSimpleDataSource;

/** The way into the embedded database of a data directory: the port it wrote down, the password the launcher keeps. */
final class EmbeddedAccess {
    private static final int PORT_LINE = 3;
    private static final String OWNER = "nahtstelle";

    private final Path data;

    EmbeddedAccess(Path data) {
        this.data = data;
    }

    long postmaster() throws IOException {
        return Long.parseLong(pidFile(0));
    }

    HikariDataSource pool(int size) throws IOException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {Integer.parseInt(pidFile(PORT_LINE))});
        source.setDatabaseName(OWNER);
        source.setUser(OWNER);
        source.setPassword(Files.readString(data.resolve("secrets").resolve("database")));
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        return new HikariDataSource(config);
    }

    private String pidFile(int line) throws IOException {
        Path file = data.resolve("postgres").resolve("cluster").resolve("postmaster.pid");
        return Files.readAllLines(file).get(line).trim();
    }
}
