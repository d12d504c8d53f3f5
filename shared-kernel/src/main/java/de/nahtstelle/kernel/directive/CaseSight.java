package de.nahtstelle.kernel.directive;

import de.nahtstelle.kernel.identity.SubjectRef;
import de.nahtstelle.kernel.security.Actor;
import java.util.Optional;

/**
 * A context names its cases and says who may see them. Without a bean for the context its decisions lead to no case; it
 * is never asked about those of another.
 */
public interface CaseSight {
    /** How the kinds of its subjects begin, for instance {@code kam.}. */
    String kinds();

    /** The case a decision about the subject belongs to; empty when there is none or the actor may not see it. */
    Optional<DecidedCase> of(Actor actor, SubjectRef decided);
}
