package de.nahtstelle.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import de.nahtstelle.architecture.Classes;
import de.nahtstelle.coverage.LegalBasesOfTheHouse;
import de.nahtstelle.kernel.directive.LegalBasis;
import de.nahtstelle.kernel.persistence.ReferenceLoad;
import de.nahtstelle.kernel.persistence.SchemaUpdate;
import de.nahtstelle.kernel.security.Functions;
import de.nahtstelle.kills.KilledDatabase;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A database in which no context has said anything. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KernelAloneIT {
    private KilledDatabase database;
    private List<String> before;

    @BeforeAll
    void kernelOnly() throws IOException, SQLException {
        database = new KilledDatabase();
        new SchemaUpdate(database.source()).run("kernel", loads());
        before = database.texts("select rule || ' ' || clause from kernel.rule_basis");
    }

    @AfterAll
    void stop() throws IOException {
        database.close();
    }

    @Test
    @DisplayName("KAM-05, KAM-06, KAM-07, KAM-09: the kernel knows the clause of each of its rules without KAM")
    void everyRuleOfTheKernelHasItsClause() {
        assertThat(before)
                .containsAll(LegalBasesOfTheHouse.of(KernelAloneIT::ofTheKernel)
                        .map(basis -> basis.rule() + " " + basis.clause())
                        .toList());
    }

    @Test
    void theKernelCarriesOutOnlyRulesOfItsOwn() {
        assertThat(LegalBasesOfTheHouse.of(KernelAloneIT::ofTheKernel).map(LegalBasis::rule))
                .isNotEmpty()
                .allMatch(rule -> rule.startsWith("kernel."));
    }

    @Test
    void everyFunctionThatTheKernelNamesIsThere() throws SQLException {
        assertThat(database.texts("select code from kernel.function_kind")).containsAll(functions());
    }

    @Test
    void aContextThatSaysAgainWhatTheKernelHasSaidChangesNothing() throws SQLException {
        new SchemaUpdate(database.source()).run("kam");
        assertThat(database.texts("select rule || ' ' || clause from kernel.rule_basis where rule like 'kernel.%'"))
                .containsExactlyInAnyOrderElementsOf(before);
    }

    private static boolean ofTheKernel(JavaClass type) {
        return type.getPackageName().startsWith("de.nahtstelle.kernel.");
    }

    private static ReferenceLoad[] loads() {
        return Classes.OF_THE_HOUSE.stream()
                .filter(type -> type.isAssignableTo(ReferenceLoad.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(type -> (ReferenceLoad) made(type.reflect()))
                .toArray(ReferenceLoad[]::new);
    }

    private static Object made(Class<?> load) {
        try {
            Constructor<?> constructor = load.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> functions() {
        return Stream.of(Functions.class.getFields()).map(KernelAloneIT::value).toList();
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
