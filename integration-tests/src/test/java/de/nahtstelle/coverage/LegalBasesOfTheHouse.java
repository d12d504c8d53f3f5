package de.nahtstelle.coverage;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import de.nahtstelle.architecture.Classes;
import de.nahtstelle.kernel.directive.LegalBases;
import de.nahtstelle.kernel.directive.LegalBasis;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every {@link LegalBasis} that production code names, of types and members. */
public final class LegalBasesOfTheHouse {
    private LegalBasesOfTheHouse() {}

    static Stream<LegalBasis> all() {
        return of(type -> true);
    }

    /** Those of some types and their members. */
    public static Stream<LegalBasis> of(Predicate<JavaClass> which) {
        return Classes.OF_THE_HOUSE.stream()
                .filter(which)
                .flatMap(type -> Stream.concat(Stream.of(type), type.getMembers().stream()))
                .flatMap(LegalBasesOfTheHouse::bases);
    }

    private static Stream<LegalBasis> bases(CanBeAnnotated code) {
        Stream<LegalBasis> single = annotation(code, LegalBasis.class);
        return Stream.concat(
                single, annotation(code, LegalBases.class).flatMap(several -> Arrays.stream(several.value())));
    }

    private static <A extends Annotation> Stream<A> annotation(CanBeAnnotated code, Class<A> type) {
        if (code instanceof JavaClass owner) {
            return owner.tryGetAnnotationOfType(type).stream();
        }
        return ((JavaMember) code).tryGetAnnotationOfType(type).stream();
    }
}
