package de.nahtstelle.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFilesTest {
    private final String before = System.getProperty("java.io.tmpdir");

    @TempDir
    Path server;

    @AfterEach
    void asBefore() {
        System.setProperty("java.io.tmpdir", before);
    }

    @Test
    void whatAKilledServerLeftIsRemoved() throws IOException {
        Path left = Files.createDirectories(server.resolve("tmp/payara/lib")).resolve("some.jar");
        Files.writeString(left, "unpacked");
        TemporaryFiles.in(server.resolve("tmp"));
        assertThat(server.resolve("tmp")).isEmptyDirectory();
    }

    @Test
    void whatALinkThereLeadsToStays() throws IOException {
        Path elsewhere = Files.writeString(server.resolve("elsewhere"), "of somebody else");
        Files.createSymbolicLink(Files.createDirectories(server.resolve("tmp")).resolve("link"), elsewhere);
        TemporaryFiles.in(server.resolve("tmp"));
        assertThat(elsewhere).exists();
    }

    @Test
    void whatComesIsKeptThere() {
        TemporaryFiles.in(server.resolve("tmp"));
        assertThat(System.getProperty("java.io.tmpdir"))
                .isEqualTo(server.resolve("tmp").toAbsolutePath().toString());
    }
}
