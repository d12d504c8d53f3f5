package de.nahtstelle.web.home;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kernel.security.KernelPermission;
import de.nahtstelle.kernel.security.Permission;
import de.nahtstelle.web.shell.Place;
import de.nahtstelle.web.shell.Places;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the work of a function begins while nothing lies on its desk: with what only few may do. */
final class Beginnings {
    private static final List<Beginning> ALL = List.of(
            new Beginning(KernelPermission.REMIND_ANYONE, Places.MONITOR),
            new Beginning(KernelPermission.STAFF_UNITS, Places.PEOPLE),
            new Beginning(KamPermission.MARK_FOR_HANDBACK, Places.CUSTOMERS),
            new Beginning(KamPermission.NAME_TRIO, Places.CUSTOMERS),
            new Beginning(KamPermission.IMPORT, Places.IMPORTS),
            new Beginning(KamPermission.PREPARE_HANDBACK, Places.HANDBACKS),
            new Beginning(KamPermission.TAKE_OVER, Places.HANDBACKS),
            new Beginning(KamPermission.LOOK_UP_CUSTOMERS, Places.CUSTOMERS));

    private Beginnings() {}

    static @Nullable Place of(String function) {
        return ALL.stream()
                .filter(beginning -> beginning.permission().heldBy(function))
                .map(Beginning::place)
                .findFirst()
                .orElse(null);
    }

    private record Beginning(Permission permission, Place place) {}
}
