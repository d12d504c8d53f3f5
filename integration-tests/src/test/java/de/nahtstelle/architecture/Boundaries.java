package de.nahtstelle.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.stream.Stream;

/** Who may know whom: contexts meet in the kernel and its published language, the web tier sits on top. */
final class Boundaries {
    private static final List<String> CONTEXTS = List.of("kam", "krm", "bak", "soc");

    private Boundaries() {}

    static List<HouseRule> rules() {
        return List.of(
                new HouseRule("A context knows no other context", CONTEXTS, Boundaries::contextsApart, "KamKnowsBak"),
                new HouseRule(
                        "The kernel knows no context",
                        List.of("kernel", "contract"),
                        Boundaries::kernelBelow,
                        "KernelKnowsKam"),
                new HouseRule("Nothing depends on the web tier", List.of("web"), Boundaries::webOnTop, "KamKnowsWeb"),
                new HouseRule(
                        "The published language is ids and JDK types",
                        List.of("contract", "kernel.identity", "kernel.organisation"),
                        Boundaries::plainLanguage,
                        "TalkativeEvent"),
                new HouseRule(
                        "Only its own context constructs an event of the published language",
                        List.of("contract.kam"),
                        Boundaries::ownEvents,
                        "BakSpeaksForKam"),
                new HouseRule(
                        "Packages know each other in one direction",
                        List.of("kernel", "kam", "web"),
                        Boundaries::oneDirection,
                        "HereKnowsThere"));
    }

    private static ArchRule contextsApart(String root) {
        return all(CONTEXTS.stream()
                .map(context -> noClasses()
                        .that()
                        .resideInAPackage(below(root, context))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(others(root, context))
                        .allowEmptyShould(true)));
    }

    private static String[] others(String root, String context) {
        return CONTEXTS.stream()
                .filter(other -> !other.equals(context))
                .map(other -> below(root, other))
                .toArray(String[]::new);
    }

    private static ArchRule kernelBelow(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(below(root, "kernel"), below(root, "contract"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        CONTEXTS.stream().map(context -> below(root, context)).toArray(String[]::new));
    }

    private static ArchRule webOnTop(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(below(root, "web"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(below(root, "web"));
    }

    private static ArchRule plainLanguage(String root) {
        return classes()
                .that()
                .resideInAPackage(below(root, "contract"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        below(root, "contract"),
                        below(HouseRule.HOUSE, "contract"),
                        below(HouseRule.HOUSE, "kernel.identity"),
                        below(HouseRule.HOUSE, "kernel.organisation"));
    }

    private static ArchRule ownEvents(String root) {
        return all(Stream.concat(CONTEXTS.stream(), Stream.of("kernel"))
                .map(owner -> noClasses()
                        .that()
                        .resideOutsideOfPackages(below(root, owner), below(root, "contract." + owner))
                        .should()
                        .callConstructorWhere(constructs(root + ".contract." + owner))
                        .allowEmptyShould(true)));
    }

    private static ArchRule oneDirection(String root) {
        return SlicesRuleDefinition.slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    private static DescribedPredicate<JavaCall<?>> constructs(String published) {
        return DescribedPredicate.describe(
                "an event of " + published + " is constructed",
                call -> call.getTargetOwner().getPackageName().equals(published));
    }

    private static ArchRule all(Stream<? extends ArchRule> rules) {
        return CompositeArchRule.of(rules.map(rule -> (ArchRule) rule).toList());
    }

    private static String below(String root, String name) {
        return root + "." + name + "..";
    }
}
