package de.nahtstelle.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTest {
    @TempDir
    Path directory;

    @Test
    void onlyItsOwnerCanReadIt() throws IOException {
        Path file = directory.resolve("secrets").resolve("database");
        Secret.in(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void theNextStartFindsTheSame() {
        Path file = directory.resolve("database");
        assertThat(Secret.in(file)).isEqualTo(Secret.in(file));
    }

    @Test
    void twoSecretsDiffer() {
        assertThat(Secret.random()).isNotEqualTo(Secret.random()).hasSize(32);
    }
}
