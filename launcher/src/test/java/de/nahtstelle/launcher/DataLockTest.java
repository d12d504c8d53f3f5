package de.nahtstelle.launcher;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {
    @TempDir
    Path directory;

    @Test
    void aDirectoryThatIsInUseIsRefusedWithTheWayOut() {
        DataLock.take(directory);
        assertThatThrownBy(() -> DataLock.take(directory))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("already running")
                .hasMessageContaining("--data");
    }

    @Test
    void twoDirectoriesDoNotDisturbEachOther(@TempDir Path other) {
        DataLock.take(directory);
        assertThatNoException().isThrownBy(() -> DataLock.take(other));
    }
}
