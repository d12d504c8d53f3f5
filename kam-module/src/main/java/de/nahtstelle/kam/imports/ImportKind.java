package de.nahtstelle.kam.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of files KAM imports; their formats stand in {@code examples/README.md}. */
public enum ImportKind {
    /** Large customers with their sites and contacts, one row per site. */
    LARGE_CUSTOMERS("large-customers"),
    /** Job offers at these sites, with their caretakers. */
    JOB_OFFERS("job-offers");

    private final String code;

    ImportKind(String code) {
        this.code = code;
    }

    /** As in addresses, for instance {@code job-offers}. */
    public String code() {
        return code;
    }

    /** As the kernel's runs name it, for instance {@code kam.job-offers}. */
    public String runKind() {
        return "kam." + code;
    }

    /** The kind with that code. */
    public static Optional<ImportKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    static List<String> runKinds() {
        return Arrays.stream(values()).map(ImportKind::runKind).toList();
    }
}
