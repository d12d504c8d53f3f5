package de.nahtstelle.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;

/** How code behaves inside its boundaries: time, the way to the database, entities, permissions. */
final class Manners {
    private static final DescribedPredicate<JavaCall<?>> READS_THE_MACHINE = DescribedPredicate.describe(
            "the machine's time is read",
            call -> (call.getTargetOwner().getPackageName().equals("java.time") && readsNow(call))
                    || call.getTarget().getFullName().equals("java.lang.System.currentTimeMillis()"));

    private Manners() {}

    static List<HouseRule> rules() {
        return List.of(
                new HouseRule(
                        "The time comes from a clock that is injected",
                        List.of("kernel.time"),
                        Manners::injectedTime,
                        "KamLooksAtTheWall"),
                new HouseRule(
                        "No date is made of this very moment", List.of("kernel"), Manners::noNewDate, "KamMakesDates"),
                new HouseRule(
                        "Pages and resources reach the database only through services",
                        List.of("web", "web.sample", "web.health"),
                        Manners::servicesOnly,
                        "PageWithSql"),
                new HouseRule(
                        "Files for spreadsheets are guarded against formulas in one place",
                        List.of("kernel.csv"),
                        Manners::oneSpreadsheetWriter,
                        "PageWithOwnSpreadsheet"),
                new HouseRule("No page holds an entity", List.of("web"), Manners::noEntityInPages, "PageWithEntity"),
                new HouseRule("An entity has no setters", List.of("kam", "kernel"), Manners::noSetters, "LooseEntity"),
                new HouseRule(
                        "A use case checks the permission of its actor",
                        List.of("kam", "kernel"),
                        Manners::permissionsChecked,
                        "CarelessUseCase"),
                new HouseRule(
                        "Whoever reads for others is told for whom",
                        List.of("kam", "kernel"),
                        Manners::readersKnowTheirActor,
                        "ReaderForAnybody"),
                new HouseRule(
                        "Pages and resources ask nothing that has no actor and stands behind a use case",
                        List.of("web"),
                        Manners::useCasesDecide,
                        "PageWithTimeline"));
    }

    private static ArchRule injectedTime(String root) {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(root + ".kernel.time.MachineClock")
                .should()
                .callMethodWhere(READS_THE_MACHINE.forSubtype());
    }

    private static boolean readsNow(JavaCall<?> call) {
        boolean ofAClock = call.getTargetOwner().getSimpleName().equals("Clock");
        String name = call.getTarget().getName();
        boolean clockGiven = ((MethodCallTarget) call.getTarget())
                .getRawParameterTypes().stream()
                        .anyMatch(type -> type.getSimpleName().equals("Clock"));
        return ofAClock ? name.startsWith("system") : name.equals("now") && !clockGiven;
    }

    private static ArchRule noNewDate(String root) {
        return noClasses().that().resideInAPackage(root + "..").should().callConstructor(java.util.Date.class);
    }

    private static ArchRule servicesOnly(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".web..")
                .and()
                .resideOutsideOfPackages(root + ".web.sample..", root + ".web.health..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.jdbi..", "java.sql..", "javax.sql..")
                        .or(assignableTo(EntityManager.class))
                        .or(assignableTo(Query.class)));
    }

    private static ArchRule oneSpreadsheetWriter(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".kernel..", root + ".kam..", root + ".web..")
                .and()
                .resideOutsideOfPackage(root + ".kernel.csv..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.siegmar.fastcsv.writer..");
    }

    private static ArchRule noEntityInPages(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".web..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class);
    }

    private static ArchRule noSetters(String root) {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*");
    }

    private static ArchRule readersKnowTheirActor(String root) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(root + ".kam..", root + ".kernel..")
                .and()
                .arePublic()
                .and(Readers.OF_THE_DATABASE)
                .should(Readers.KNOW_THEIR_ACTOR);
    }

    private static ArchRule useCasesDecide(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".web..")
                .should()
                .callMethodWhere(Readers.BEHIND_USE_CASES.forSubtype());
    }

    private static ArchRule permissionsChecked(String root) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and()
                .arePublic()
                .and(UseCases.ENTERED_BY_AN_ACTOR)
                .should(UseCases.CHECK_THE_PERMISSION)
                .allowEmptyShould(true);
    }
}
