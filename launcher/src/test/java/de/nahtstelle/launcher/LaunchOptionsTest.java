package de.nahtstelle.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
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
    void theEnvironmentMayAskForAnEmptyHouse() {
        options.environment = Map.of("NT_EMPTY", "true");
        assertThat(options.sampleHouse()).isFalse();
    }

    @Test
    void theEnvironmentMayAskForTheSampleHouseInAnExternalDatabase() {
        options.databaseUrl = "jdbc:postgresql://host/nahtstelle";
        options.environment = Map.of("NT_SAMPLE", "true");
        assertThat(options.sampleHouse()).isTrue();
    }

    @Test
    void whatIsSaidAtStartCountsMoreThanTheEnvironment() {
        options.empty = true;
        options.environment = Map.of("NT_SAMPLE", "true");
        assertThat(options.sampleHouse()).isFalse();
    }

    @Test
    void theClockGoesOnToADayThatThereIs() {
        options.clock = "2022-11-28";
        assertThat(options.clockOnTo()).contains(LocalDate.of(2022, 11, 28));
        options.clock = "2022-02-30";
        assertThatThrownBy(options::clockOnTo)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Write the day of --clock as");
    }

    @Test
    void withoutADayTheClockStaysAsItIs() {
        assertThat(options.clockOnTo()).isEmpty();
    }

    @Test
    void anAddressOfVersionSixStandsInBrackets() {
        options.address = "::1";
        assertThat(options.portal()).isEqualTo("http://[::1]:8080/");
    }
}
