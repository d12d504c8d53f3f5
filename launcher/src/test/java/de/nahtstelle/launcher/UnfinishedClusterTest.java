package de.nahtstelle.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedClusterTest {
    @TempDir
    Path home;

    private Path cluster;

    @BeforeEach
    void aClusterAsInitdbLeavesIt() throws IOException {
        cluster = Files.createDirectories(home.resolve("cluster"));
        Files.writeString(cluster.resolve("PG_VERSION"), "17");
        Files.writeString(cluster.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 trust");
    }

    @Test
    void aClusterThatAsksForNoPasswordYetGivesWayToANewOne() {
        UnfinishedCluster.setAside(cluster);
        assertThat(cluster).doesNotExist();
    }

    @Test
    void whatGaveWayIsKept() throws IOException {
        UnfinishedCluster.setAside(cluster);
        try (var files = Files.walk(home)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).contains("PG_VERSION");
        }
    }

    @Test
    void aFinishedClusterStays() throws IOException {
        UnfinishedCluster.finish(cluster);
        UnfinishedCluster.setAside(cluster);
        assertThat(cluster.resolve("PG_VERSION")).exists();
    }

    @Test
    void rulesThatAnAdministratorAddedToAreNoReasonToGiveWay() throws IOException {
        UnfinishedCluster.finish(cluster);
        Path rules = cluster.resolve("pg_hba.conf");
        Files.writeString(rules, Files.readString(rules) + "host all backup 10.0.0.1/32 scram-sha-256");
        UnfinishedCluster.setAside(cluster);
        assertThat(cluster.resolve("PG_VERSION")).exists();
    }
}
