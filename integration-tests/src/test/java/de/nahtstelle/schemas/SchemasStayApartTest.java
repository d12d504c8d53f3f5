package de.nahtstelle.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest(name = "{0} leaves the rows of the kernel to the kernel")
    @ValueSource(strings = {"kam-module", "krm-module", "bak-module", "soc-module", "web", "launcher"})
    void onlyTheKernelWritesItsTables(String module) throws IOException {
        assertThat(KernelWrites.in(Path.of("..", module))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into kernel.site (id) values (?)",
                "UPDATE only kernel.site s set name = ''",
                "delete from kernel.site where id = ?",
                "merge into kernel.site using s on true",
                "truncate kernel.site",
                "set(\"kernel.site set name = ?\", value)",
            })
    void aWriteToTheKernelIsFound(String sql) {
        assertThat(KernelWrites.in(Path.of("Broken.java"), sql)).containsExactly("Broken.java: kernel.site");
    }

    @Test
    void aWriteToATableThatIsKnownOnlyAtRunTimeIsFound() {
        assertThat(KernelWrites.in(Path.of("Broken.java"), "\"update \" + table + \" set site = ?\""))
                .containsExactly("Broken.java: table of run time");
    }

    @Test
    void aContextSaysInItsMigrationsWhichRulesItHas() {
        String said = "insert into kernel.rule_basis (rule) values ('bak.rule'); insert into kernel.site values (1)";
        assertThat(KernelWrites.in(Path.of("V9.sql"), said)).containsExactly("V9.sql: kernel.site");
    }

    @Test
    void aContextSaysNowhereElseWhichRulesItHas() {
        assertThat(KernelWrites.in(Path.of("Broken.java"), "insert into kernel.rule_basis (rule) values (?)"))
                .containsExactly("Broken.java: kernel.rule_basis");
    }

    @Test
    void aMigrationThatIsExemptWritesNoOtherTable() {
        assertThat(KernelWrites.in(Path.of("V066__labels_without_reason.sql"), "update kernel.person set name = ''"))
                .containsExactly("V066__labels_without_reason.sql: kernel.person");
    }

    @Test
    void readingAndLockingForUpdateIsNoWrite() {
        assertThat(KernelWrites.in(Path.of("V9.sql"), "select from kernel.site for update of kernel.site"))
                .isEmpty();
    }
}
