package de.nahtstelle.kernel.document;

import de.nahtstelle.kernel.security.Actor;
import java.util.UUID;

/** A context says who reads the files kept with one kind of its subjects; one bean each. Without one nobody does. */
public interface DocumentSight {
    /** The kind of the subjects, for instance {@code kam.handback-receiver}. */
    String kind();

    /** Whether the actor reads the files of that subject. */
    boolean sees(Actor actor, UUID subject);
}
