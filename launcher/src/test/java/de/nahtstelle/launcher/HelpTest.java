package de.nahtstelle.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class HelpTest {
    @Test
    void theTextThatRunShowsWithoutBuildingIsThatOfTheOptions() throws IOException {
        String shown = Files.readString(Path.of("help.txt"));
        assertThat(shown)
                .isEqualToNormalizingNewlines(
                        new CommandLine(new Launcher()).getUsageMessage(CommandLine.Help.Ansi.OFF));
    }
}
