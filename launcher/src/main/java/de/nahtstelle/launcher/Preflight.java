package de.nahtstelle.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToLongFunction;

/** Looks for what would make the start fail later, where the reason would be hard to see. */
final class Preflight {
    private static final int HIGHEST_PORT = 65_535;
    private static final long NEEDED_BYTES = 512L * 1024 * 1024;

    private Preflight() {}

    static void check(LaunchOptions options) {
        check(options, Preflight::freeBytes);
    }

    static void check(LaunchOptions options, ToLongFunction<Path> freeBytes) {
        options.clockOnTo();
        portIsFree(options);
        directoryIsWritable(options.data);
        diskHasRoom(options.data, freeBytes.applyAsLong(options.data));
    }

    private static void portIsFree(LaunchOptions options) {
        if (options.port < 1 || options.port > HIGHEST_PORT) {
            throw new CannotStart(options.port + " is no port. Choose one from 1 to " + HIGHEST_PORT + " with --port.");
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(options.address), options.port));
        } catch (UnknownHostException unknown) {
            throw new CannotStart(
                    "the address " + options.address + " is not known. Choose one of this machine with --address.",
                    unknown);
        } catch (IOException taken) {
            throw (CannotStart) inUse(options, "or not allowed").initCause(taken);
        }
    }

    /** The port is not to be had; {@code how} goes on after <q>is in use</q>. */
    static CannotStart inUse(LaunchOptions options, String how) {
        return new CannotStart("port " + options.port + " on " + options.address + " is in use " + how
                + ". Stop the other program or choose another port with --port.");
    }

    private static void directoryIsWritable(Path directory) {
        try {
            Files.createDirectories(directory.resolve("log"));
            Files.delete(Files.createTempFile(directory, "probe", null));
        } catch (IOException refused) {
            throw new CannotStart(
                    "the data directory " + directory.toAbsolutePath()
                            + " cannot be written. Choose another one with --data.",
                    refused);
        }
    }

    private static long freeBytes(Path directory) {
        try {
            return Files.getFileStore(directory).getUsableSpace();
        } catch (IOException unreadable) {
            throw new CannotStart("the free space of " + directory.toAbsolutePath() + " cannot be read.", unreadable);
        }
    }

    private static void diskHasRoom(Path directory, long freeBytes) {
        if (freeBytes < NEEDED_BYTES) {
            throw new CannotStart("the disk of " + directory.toAbsolutePath() + " has only " + megabytes(freeBytes)
                    + " MB free; at least " + megabytes(NEEDED_BYTES) + " MB are needed.");
        }
    }

    private static long megabytes(long bytes) {
        return bytes / 1024 / 1024;
    }
}
