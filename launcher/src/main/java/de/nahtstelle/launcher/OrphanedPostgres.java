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

    /**
     * Stops it.
     *
     * @param binaries where the portal's own PostgreSQL is unpacked: after a restart of the machine the process number
     *     may be that of another one, which is left alone
     */
    static void stop(Path cluster, Path binaries) {
        running(cluster, binaries).ifPresent(OrphanedPostgres::stop);
    }

    private static Optional<ProcessHandle> running(Path cluster, Path binaries) {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
            return ProcessHandle.of(pid).filter(process -> isOurs(process, binaries));
        } catch (IOException | NumberFormatException unreadable) {
            throw new CannotStart("the file " + pidFile + " cannot be read.", unreadable);
        }
    }

    private static boolean isOurs(ProcessHandle process, Path binaries) {
        return process.info()
                .command()
                .filter(command -> Path.of(command).startsWith(binaries))
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
