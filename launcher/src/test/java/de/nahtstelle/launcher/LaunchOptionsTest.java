package de.nahtstelle.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LaunchOptionsTest {
    private final LaunchOptions options = new LaunchOptions();

    @BeforeEach
    void usualPort() {
        options.port = 8080;
    }

    @Test
    void thisMachineIsCalledLocalhost() {
        assertThat(options.portal()).isEqualTo("http://localhost:8080/");
    }

    @Test
    void anAddressOfVersionSixStandsInBrackets() {
        options.address = "::1";
        assertThat(options.portal()).isEqualTo("http://[::1]:8080/");
    }
}
