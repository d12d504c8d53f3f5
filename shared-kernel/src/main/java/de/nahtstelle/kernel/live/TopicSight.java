package de.nahtstelle.kernel.live;

import de.nahtstelle.kernel.security.Actor;
import java.util.UUID;

/** A context says who may watch the topics of one kind of its cases. Without a bean for the kind nobody may. */
public interface TopicSight {
    /** The kind before the colon of the topic, for instance {@code kam.handback}. */
    String kind();

    /** Whether the actor may see the case, and so hear when it changes. */
    boolean mayWatch(Actor actor, UUID subject);
}
