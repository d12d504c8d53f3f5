package de.nahtstelle.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A first start that was killed before the database asked for passwords leaves a cluster without the portal's role,
 * with which every later start would fail. It holds no data yet; it is moved aside all the same, never deleted.
 */
final class UnfinishedCluster {
    private static final String WITH_PASSWORD = "host all all 127.0.0.1/32 scram-sha-256";

    private UnfinishedCluster() {}

    /** Everything is made: from now on the database asks for passwords. The exchange is whole or does not happen. */
    static void finish(Path cluster) throws IOException {
        Path rules = cluster.resolve("pg_hba.conf");
        Path fresh = Files.writeString(rules.resolveSibling("pg_hba.conf.new"), WITH_PASSWORD + System.lineSeparator());
        Files.move(fresh, rules, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    static void setAside(Path cluster) {
        if (!Files.exists(cluster) || isFinished(cluster.resolve("pg_hba.conf"))) {
            return;
        }
        try {
            Path aside = Files.createTempDirectory(cluster.toAbsolutePath().getParent(), "unfinished");
            Files.move(cluster, aside.resolve(cluster.getFileName()));
        } catch (IOException refused) {
            throw new CannotStart("the unfinished database in " + cluster + " cannot be moved aside.", refused);
        }
    }

    private static boolean isFinished(Path rules) {
        try {
            return Files.exists(rules) && Files.readString(rules).contains(WITH_PASSWORD);
        } catch (IOException unreadable) {
            throw new CannotStart("the file " + rules + " cannot be read.", unreadable);
        }
    }
}
