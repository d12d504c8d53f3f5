package de.nahtstelle.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import de.nahtstelle.architecture.Classes;
import de.nahtstelle.architecture.Sources;
import de.nahtstelle.kernel.security.Permission;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the permissions in the code against {@code decision-table.csv}, which people read: x is allowed. */
class DecisionTableTest {
    private static final Map<String, Permission> PERMISSIONS = Classes.OF_THE_HOUSE.stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(Permission.class))
            .map(JavaClass::reflect)
            .flatMap(type -> Arrays.stream(type.getEnumConstants()))
            .map(Permission.class::cast)
            .collect(Collectors.toMap(Permission::code, Function.identity()));
    private static final List<NamedCsvRecord> TABLE =
            CsvReader.builder()
                    .ofNamedCsvRecord(Sources.text(Path.of("src/test/resources/decision-table.csv")))
                    .stream()
                    .toList();

    static Stream<NamedCsvRecord> rows() {
        return TABLE.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void exactlyTheFunctionsOfTheTableHoldThePermission(NamedCsvRecord row) {
        Permission permission = PERMISSIONS.get(row.getField("permission"));
        Set<String> holders = functions()
                .filter(function -> permission != null && permission.heldBy(function))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(holders)
                .containsExactlyInAnyOrderElementsOf(functions()
                        .filter(function -> row.getField(function).equals("x"))
                        .toList());
    }

    @Test
    void theTableKnowsEveryPermission() {
        assertThat(TABLE.stream().map(row -> row.getField("permission")))
                .containsExactlyInAnyOrderElementsOf(PERMISSIONS.keySet());
    }

    @Test
    void theTableKnowsEveryFunctionOfTheSampleUsers() {
        assertThat(CsvReader.builder()
                        .ofNamedCsvRecord(
                                Sources.text(Path.of("../shared-kernel/src/main/resources/sample/people.csv")))
                        .stream()
                        .map(person -> person.getField("function")))
                .isSubsetOf(functions().toList());
    }

    private static Stream<String> functions() {
        return TABLE.get(0).getHeader().stream().filter(column -> !column.equals("permission"));
    }
}
