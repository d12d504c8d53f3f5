package de.nahtstelle.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A launcher that was killed leaves its database running; the next start stops it before it starts its own. */
final class OrphanedPostgres {
    private OrphanedPostgres() {}

    static void stop(Path cluster) {
        running(cluster).ifPresent(OrphanedPostgres::stop);
    }

    private static Optional<ProcessHandle> running(Path cluster) {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
            return ProcessHandle.of(pid).filter(OrphanedPostgres::isPostgres);
        } catch (IOException | NumberFormatException unreadable) {
            throw new CannotStart("the file " + pidFile + " cannot be read.", unreadable);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }

    private static void stop(ProcessHandle postgres) {
        postgres.destroy();
        try {
            postgres.onExit().get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException stuck) {
            throw new CannotStart(
                    "a database of an earlier start (process " + postgres.pid() + ") does not stop; is the portal"
                            + " already running on this data directory?",
                    stuck);
        }
    }
}
