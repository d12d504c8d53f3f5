package de.nahtstelle.launcher;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {
    @TempDir
    Path directory;

    private final LaunchOptions options = new LaunchOptions();

    @BeforeEach
    void freePortAndFreshDirectory() throws IOException {
        options.data = directory.resolve("data");
        try (ServerSocket free = new ServerSocket(0)) {
            options.port = free.getLocalPort();
        }
    }

    @Test
    void aFreePortAndAWritableDirectoryMayStart() {
        assertThatNoException().isThrownBy(() -> Preflight.check(options));
    }

    @Test
    void aPortInUseIsNamedTogetherWithTheWayOut() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            options.port = taken.getLocalPort();
            assertThatThrownBy(() -> Preflight.check(options))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("port " + taken.getLocalPort())
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void aPortThatIsNoneIsRefusedWithWhatIsOne() {
        options.port = 99_999;
        assertThatThrownBy(() -> Preflight.check(options))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("99999 is no port")
                .hasMessageContaining("65535");
    }

    @Test
    void anAddressThatIsUnknownIsNotCalledInUse() {
        options.address = "no.such.host.invalid";
        assertThatThrownBy(() -> Preflight.check(options))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("not known")
                .hasMessageContaining("--address");
    }

    @Test
    void aDataDirectoryThatIsAFileIsRefusedByName() throws IOException {
        options.data = Files.createFile(directory.resolve("file"));
        assertThatThrownBy(() -> Preflight.check(options))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(options.data.toString())
                .hasMessageContaining("--data");
    }

    @Test
    void aDiskWithLessThanNeededIsRefusedWithBothFigures() {
        assertThatThrownBy(() -> Preflight.check(options, disk -> 100L * 1024 * 1024))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("100 MB free")
                .hasMessageContaining("512 MB");
    }
}
