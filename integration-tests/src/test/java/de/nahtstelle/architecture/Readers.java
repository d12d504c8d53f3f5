package de.nahtstelle.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/**
 * What reads for others, as far as it can be seen in the code: a public method of a public bean that hands out what it
 * got from the database. Whoever it answers to must be told it, or the table of use cases would not know it.
 */
final class Readers {
    static final DescribedPredicate<JavaMethod> OF_THE_DATABASE =
            DescribedPredicate.describe("hand out what the database holds", Readers::isReader);
    static final ArchCondition<JavaMethod> KNOW_THEIR_ACTOR = new ArchCondition<>("be given the actor first") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            if (!UseCases.takesActorFirst(method)) {
                events.add(SimpleConditionEvent.violated(method, method.getFullName() + " answers to anybody"));
            }
        }
    };

    /** What everybody in the house may know: directives, units and places, the counter of key accounts. */
    private static final Set<String> OPEN_TO_ALL = Set.of(
            "kernel.directive.Clauses",
            "kernel.directive.Register",
            "kernel.directive.Rulebook",
            "kernel.organisation.AgencyCandidates",
            "kernel.organisation.Places",
            "kernel.organisation.Supervision",
            "kernel.organisation.UnitNames",
            "kernel.organisation.Units",
            "kam.handback.Agencies",
            "kam.keyaccount.KeyAccounts.limitOn");

    /** What makes an actor of a person, or tells the person of themselves. */
    private static final Set<String> BEFORE_THERE_IS_AN_ACTOR = Set.of(
            "kernel.live.WatchedTopics.mayStillWatch",
            "kernel.live.WatchedTopics.of",
            "kernel.security.ChangingPassword",
            "kernel.security.Memberships",
            "kernel.security.OwnTokens.of",
            "kernel.security.SigningIn",
            "kernel.security.VouchedPeople");

    /** What a use case of a context asks about a subject whose sight it has checked, and what the clock starts. */
    private static final Set<String> BEHIND_A_USE_CASE = Set.of(
            "kernel.audit.Timelines",
            "kernel.bulk.BulkRunList",
            "kernel.bulk.BulkRuns.upload",
            "kernel.bulk.Findings",
            "kernel.responsibility.Responsibilities.at",
            "kam.cleaning.Findings.openFindings",
            "kam.handback.EscalatingHandbacks.escalate");

    static final DescribedPredicate<JavaCall<?>> BEHIND_USE_CASES = DescribedPredicate.describe(
            "what only use cases ask is asked",
            call -> BEHIND_A_USE_CASE.stream()
                    .anyMatch(reader -> names(reader, call.getTargetOwner(), call.getName())));

    private Readers() {}

    private static boolean isReader(JavaMethod method) {
        return method.getOwner().isAnnotatedWith(ApplicationScoped.class)
                && method.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getRawReturnType().isEquivalentTo(void.class)
                && Stream.of(OPEN_TO_ALL, BEFORE_THERE_IS_AN_ACTOR, BEHIND_A_USE_CASE)
                        .flatMap(Set::stream)
                        .noneMatch(exempt -> names(exempt, method.getOwner(), method.getName()))
                && !UseCases.joinsATransaction(method)
                && reads(method, new HashSet<>());
    }

    /** Whether it names the method or its class. */
    private static boolean names(String exempt, JavaClass owner, String method) {
        return (owner.getName() + "." + method + ".").startsWith(HouseRule.HOUSE + "." + exempt + ".");
    }

    /** Directly, or through a method of the same context it calls. */
    private static boolean reads(JavaCodeUnit code, Set<JavaCodeUnit> seen) {
        return seen.add(code)
                && code.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> isDatabase(call.getTargetOwner())
                                || (UseCases.context(call.getTargetOwner()).equals(UseCases.context(code.getOwner()))
                                        && call.getTarget()
                                                .resolveMember()
                                                .filter(next -> reads(next, seen))
                                                .isPresent()));
    }

    private static boolean isDatabase(JavaClass owner) {
        return owner.isEquivalentTo(Jdbi.class) || owner.isEquivalentTo(EntityManager.class);
    }
}
