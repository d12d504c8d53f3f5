package de.nahtstelle.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedBinariesTest {
    @TempDir
    Path directory;

    @Test
    void aHalfUnpackedDirectoryIsRemovedWithWhatItHolds() throws IOException {
        Path half = Files.createDirectories(directory.resolve("PG-abc").resolve("bin"));
        UnpackedBinaries.removeHalfUnpacked(directory);
        assertThat(half.getParent()).doesNotExist();
    }

    @Test
    void aCompleteDirectoryStays() throws IOException {
        Path complete = Files.createDirectories(directory.resolve("PG-abc"));
        Files.createFile(complete.resolve(".exists"));
        UnpackedBinaries.removeHalfUnpacked(directory);
        assertThat(complete).exists();
    }
}
