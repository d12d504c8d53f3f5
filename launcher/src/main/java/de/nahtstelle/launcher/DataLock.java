package de.nahtstelle.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One portal per data directory. The lock lives as long as the process, however it ends, and is taken before anything
 * looks at the database: a database that runs under a free lock was orphaned, one under a held lock is in use.
 */
final class DataLock {
    private static @Nullable FileLock held;

    private DataLock() {}

    static synchronized void take(Path data) {
        held = lock(data.resolve("lock"));
        if (held == null) {
            throw new CannotStart("a portal is already running on the data directory " + data.toAbsolutePath()
                    + ". Stop it first, or choose another directory with --data.");
        }
    }

    private static @Nullable FileLock lock(Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        } catch (IOException refused) {
            throw new CannotStart("the file " + file.toAbsolutePath() + " cannot be locked.", refused);
        }
    }
}
