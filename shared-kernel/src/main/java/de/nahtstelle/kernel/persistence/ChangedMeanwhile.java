package de.nahtstelle.kernel.persistence;

import jakarta.persistence.OptimisticLockException;

/** Somebody else wrote the same since the form was shown; nothing was written, and both can be seen side by side. */
public final class ChangedMeanwhile extends OptimisticLockException {
    private static final long serialVersionUID = 1;

    private final transient Conflict conflict;

    /** Carries what stands there and what was wanted. */
    public ChangedMeanwhile(Conflict conflict) {
        super("Changed meanwhile");
        this.conflict = conflict;
    }

    /** Both, side by side. */
    public Conflict conflict() {
        return conflict;
    }
}
