package de.nahtstelle.benchmarks.sampledata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void readsTheArgumentsInOrder() {
        Settings settings = Settings.of("1", "2", "4", "5", "out");
        assertThat(settings.seed()).isEqualTo(1);
        assertThat(settings.sites()).isEqualTo(4);
        assertThat(settings.target()).hasFileName("out");
    }

    @Test
    void refusesTooFewArgumentsAndTooFewSites() {
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.of("1", "2"));
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.of("1", "20", "30", "5", "out"));
    }
}
