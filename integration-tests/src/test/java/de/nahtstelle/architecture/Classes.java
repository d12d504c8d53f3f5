package de.nahtstelle.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The classes of the house and those that break its rules on purpose; read once. */
public final class Classes {
    /** The production classes. */
    public static final JavaClasses OF_THE_HOUSE = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages(HouseRule.HOUSE);

    static final JavaClasses VIOLATING = new ClassFileImporter().importPackages(HouseRule.VIOLATIONS);

    private Classes() {}
}
