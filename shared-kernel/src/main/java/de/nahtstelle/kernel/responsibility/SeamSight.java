package de.nahtstelle.kernel.responsibility;

import de.nahtstelle.kernel.security.Actor;

/**
 * A context says who sees everything open on its own seams in the monitor, not only what comes from or goes to their
 * own unit. It never speaks for the seams of another context.
 */
public interface SeamSight {
    /** How the names of its seams begin, for instance {@code kam.}; a constant, it stands in a query. */
    String seams();

    /** Whether the actor sees all of them, and so may remind whoever is late. */
    boolean sees(Actor actor);
}
