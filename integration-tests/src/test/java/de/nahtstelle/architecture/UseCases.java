package de.nahtstelle.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasParameterTypes;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import de.nahtstelle.kernel.directive.Receipts;
import de.nahtstelle.kernel.filter.StoredFilters;
import de.nahtstelle.kernel.security.Actor;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is a use case, as far as it can be seen in the code: a public method that opens a transaction and is given an
 * actor first. A method that demands a running transaction belongs to the use case that opened it.
 */
final class UseCases {
    static final DescribedPredicate<JavaMethod> ENTERED_BY_AN_ACTOR =
            DescribedPredicate.describe("are use cases", UseCases::isUseCase);
    static final ArchCondition<JavaMethod> CHECK_THE_PERMISSION = new ArchCondition<>("call Actor.must or Actor.may") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            if (!checks(method, new HashSet<>())) {
                events.add(SimpleConditionEvent.violated(method, method.getFullName() + " checks no permission"));
            }
        }
    };

    /** Receipts keep what a use case has decided; a stored filter belongs to whoever keeps it. */
    private static final Set<Class<?>> FOR_EVERYBODY = Set.of(Receipts.class, StoredFilters.class);

    private UseCases() {}

    static boolean isUseCase(JavaMethod method) {
        return FOR_EVERYBODY.stream().noneMatch(bean -> method.getOwner().isEquivalentTo(bean))
                && takesActorFirst(method)
                && transaction(method).filter(type -> type != TxType.MANDATORY).isPresent();
    }

    /** Whether it belongs to the use case that opened the transaction. */
    static boolean joinsATransaction(JavaMethod method) {
        return transaction(method).filter(type -> type == TxType.MANDATORY).isPresent();
    }

    private static Optional<TxType> transaction(JavaMethod method) {
        return transactional(method).or(() -> transactional(method.getOwner())).map(Transactional::value);
    }

    static boolean takesActorFirst(HasParameterTypes method) {
        return method.getRawParameterTypes().stream()
                .findFirst()
                .filter(first -> first.isEquivalentTo(Actor.class))
                .isPresent();
    }

    private static Optional<Transactional> transactional(JavaMember method) {
        return method.tryGetAnnotationOfType(Transactional.class);
    }

    private static Optional<Transactional> transactional(JavaClass bean) {
        return bean.tryGetAnnotationOfType(Transactional.class);
    }

    /** Directly, or through a method of the same context it calls. */
    private static boolean checks(JavaCodeUnit code, Set<JavaCodeUnit> seen) {
        return seen.add(code)
                && code.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> isCheck(call.getTargetOwner(), call.getName())
                                || (context(call.getTargetOwner()).equals(context(code.getOwner()))
                                        && call.getTarget()
                                                .resolveMember()
                                                .filter(next -> checks(next, seen))
                                                .isPresent()));
    }

    private static boolean isCheck(JavaClass owner, String name) {
        return owner.isEquivalentTo(Actor.class) && (name.equals("must") || name.equals("may"));
    }

    /** The first three names of the package, for instance {@code de.nahtstelle.kam}. */
    static String context(JavaClass type) {
        return Arrays.stream(type.getPackageName().split("\\.", -1)).limit(3).collect(Collectors.joining("."));
    }
}
