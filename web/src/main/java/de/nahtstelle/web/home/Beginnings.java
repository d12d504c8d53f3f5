package de.nahtstelle.web.home;

import de.nahtstelle.kernel.security.Functions;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the work of a function begins while nothing lies on its desk. */
final class Beginnings {
    private static final String CUSTOMERS = "/kam/portfolio/customers.xhtml";
    private static final String HANDBACKS = "/kam/handback/handbacks.xhtml";
    private static final String PEOPLE = "/staff/people.xhtml";

    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("HEAD_OF_KAM", CUSTOMERS),
            Map.entry("TECHNICAL_SUPERVISOR", CUSTOMERS),
            Map.entry("KAM_TEAM_LEAD", CUSTOMERS),
            Map.entry("KEY_ACCOUNT_MANAGER", CUSTOMERS),
            Map.entry("KEY_ACCOUNT_ADVISOR", CUSTOMERS),
            Map.entry("KAM_SPECIALIST", "/kam/imports/imports.xhtml"),
            Map.entry("TEMPORARY_WORK_COORDINATOR", CUSTOMERS),
            Map.entry("GKB_ADVISOR", HANDBACKS),
            Map.entry(Functions.AGENCY_LEAD, HANDBACKS),
            Map.entry(Functions.AGENCY_CLERK, HANDBACKS),
            Map.entry(Functions.MONITORING, "/monitor/seams.xhtml"),
            Map.entry(Functions.ADMINISTRATIVE_SUPERVISOR, PEOPLE),
            Map.entry(Functions.ADMINISTRATOR, PEOPLE));

    private Beginnings() {}

    static @Nullable String of(String function) {
        return PAGES.get(function);
    }
}
