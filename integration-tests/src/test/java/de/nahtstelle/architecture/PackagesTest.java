package de.nahtstelle.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class PackagesTest {
    @Test
    void everyPackageSaysThatNullIsMarked() {
        assertThat(withoutNullMarked(Classes.OF_THE_HOUSE)).isEmpty();
    }

    @Test
    void aPackageThatDoesNotSayItIsFound() {
        assertThat(withoutNullMarked(Classes.VIOLATING)).containsExactly("violating.undocumented");
    }

    private static List<String> withoutNullMarked(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(PackagesTest::notMarked)
                .map(JavaPackage::getName)
                .sorted()
                .toList();
    }

    private static boolean notMarked(JavaPackage candidate) {
        return candidate
                .tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                .isEmpty();
    }
}
