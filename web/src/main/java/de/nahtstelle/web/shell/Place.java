package de.nahtstelle.web.shell;

import de.nahtstelle.kernel.security.Permission;
import java.util.List;

/**
 * A place of the main navigation.
 *
 * @param key names the message of its label, after {@code navigation.}
 * @param page path of the page where it begins, from the root of the portal
 * @param permissions those of the use cases behind it, of which one suffices; none where everybody may
 */
public record Place(String key, String page, List<Permission> permissions) {
    /** Whether people with this function may do anything there. */
    public boolean opensFor(String function) {
        return permissions.isEmpty() || permissions.stream().anyMatch(permission -> permission.heldBy(function));
    }
}
