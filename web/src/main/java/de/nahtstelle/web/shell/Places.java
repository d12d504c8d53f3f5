package de.nahtstelle.web.shell;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.security.KernelPermission;
import de.nahtstelle.kernel.security.Permission;
import java.util.List;

/**
 * The places of the portal, in the order of the navigation. Who works in one follows from the permissions of its use
 * cases, and from nothing else.
 */
public final class Places {
    /** Large customers. */
    public static final Place CUSTOMERS = of(
            "customers",
            "/kam/portfolio/customers.xhtml",
            KamPermission.LOOK_UP_CUSTOMERS,
            KamPermission.SEE_OWN_CUSTOMERS);

    /** Handbacks of large customers. */
    public static final Place HANDBACKS = of(
            "handbacks",
            "/kam/handback/handbacks.xhtml",
            KamPermission.SEE_ALL_CUSTOMERS,
            KamPermission.SEE_OWN_CUSTOMERS);

    /** What is open between units. */
    public static final Place MONITOR = of("monitor", "/monitor/seams.xhtml");

    /** Imports of customers and job offers. */
    public static final Place IMPORTS = of("imports", "/kam/imports/imports.xhtml", KamPermission.IMPORT);

    /** People, their functions and absences. */
    public static final Place PEOPLE = of(
            "people",
            "/staff/people.xhtml",
            KernelPermission.MANAGE_PEOPLE,
            KernelPermission.STAFF_UNITS,
            KernelPermission.RECORD_ABSENCES,
            KamPermission.RECORD_ABSENCES);

    /** All of them. */
    public static final List<Place> ALL = List.of(
            of("home", "/home.xhtml"),
            CUSTOMERS,
            HANDBACKS,
            of("units", "/organisation/units.xhtml"),
            MONITOR,
            IMPORTS,
            of("directives", "/directive/directives.xhtml"),
            PEOPLE,
            of("tokens", "/admin/tokens.xhtml", KernelPermission.MANAGE_TOKENS),
            of("administration", "/admin/deliveries.xhtml", KernelPermission.MANAGE_DELIVERIES));

    private Places() {}

    private static Place of(String key, String page, Permission... permissions) {
        return new Place(key, page, List.of(permissions));
    }
}
