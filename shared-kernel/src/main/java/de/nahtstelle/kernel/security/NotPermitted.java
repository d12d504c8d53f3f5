package de.nahtstelle.kernel.security;

import java.util.Collection;
import java.util.List;

/** The function in which a person acts does not hold the permission; the door answers 403 and says whom to ask. */
public final class NotPermitted extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Permission permission;
    private final String function;

    /** Names what was asked for and by which function. */
    public NotPermitted(Permission permission, String function) {
        super("Function " + function + " does not hold " + permission.code());
        this.permission = permission;
        this.function = function;
    }

    /** The code of the permission that is missing. */
    public String permission() {
        return permission.code();
    }

    /** Which of these functions hold the permission, to say whom to ask. */
    public List<String> holders(Collection<String> candidates) {
        return candidates.stream().filter(permission::heldBy).toList();
    }

    /** The function in which the person acts. */
    public String function() {
        return function;
    }
}
