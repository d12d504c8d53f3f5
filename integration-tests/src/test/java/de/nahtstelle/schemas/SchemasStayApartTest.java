package de.nahtstelle.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemasStayApartTest {
    @ParameterizedTest(name = "{0} touches only the schemas {1} and kernel")
    @CsvSource({"shared-kernel, kernel", "kam-module, kam", "krm-module, krm", "bak-module, bak", "soc-module, soc"})
    void aModuleTouchesItsOwnTablesAndTheKernels(String module, String own) throws IOException {
        assertThat(ForeignTables.in(Path.of("..", module), own)).isEmpty();
    }

    @Test
    void aJoinToAnotherContextIsFound() {
        assertThat(ForeignTables.in(
                        Path.of("Broken.java"), "select * from krm.case c join kam.customer k on true", "krm"))
                .containsExactly("Broken.java: kam.customer");
    }

    @Test
    void aForeignKeyToAnotherContextIsFound() {
        assertThat(ForeignTables.in(Path.of("V9.sql"), "customer uuid references kam.customer", "bak"))
                .containsExactly("V9.sql: kam.customer");
    }

    @Test
    void aForeignKeyToTheKernelIsAllowed() {
        assertThat(ForeignTables.in(Path.of("V9.sql"), "unit uuid references kernel.unit", "bak"))
                .isEmpty();
    }
}
