package de.nahtstelle.kernel.security;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The function in which a person acts does not hold the permission, or not for what was asked; the door answers 403 and
 * says whom to ask.
 */
public final class NotPermitted extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Permission> enough;
    private final String function;

    /** Names what was asked for and by which function. */
    public NotPermitted(Permission permission, String function) {
        this(List.of(permission), function);
    }

    /**
     * The same where each of several permissions would do.
     *
     * @param enough first the one by which the use case is known
     */
    public NotPermitted(List<Permission> enough, String function) {
        super("Function " + function + " does not hold "
                + enough.stream().map(Permission::code).collect(Collectors.joining(" or ")));
        this.enough = List.copyOf(enough);
        this.function = function;
    }

    /** The code of the permission that is missing; the first where several would do. */
    public String permission() {
        return enough.get(0).code();
    }

    /** The codes of all permissions of which one would do. */
    public List<String> permissions() {
        return enough.stream().map(Permission::code).toList();
    }

    /** Which of these functions hold one of them, to say whom to ask. */
    public List<String> holders(Collection<String> candidates) {
        return candidates.stream().filter(this::heldBy).toList();
    }

    /** Whether the function does hold it, but for another unit than the one in question. */
    public boolean elsewhere() {
        return heldBy(function);
    }

    private boolean heldBy(String candidate) {
        return enough.stream().anyMatch(permission -> permission.heldBy(candidate));
    }

    /** The function in which the person acts. */
    public String function() {
        return function;
    }
}
