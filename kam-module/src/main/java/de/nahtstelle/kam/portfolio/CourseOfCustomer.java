package de.nahtstelle.kam.portfolio;

import de.nahtstelle.kernel.audit.Excerpt;
import de.nahtstelle.kernel.security.Actor;
import java.util.List;

/** What stands in the timeline of a customer beside the decisions about it: the course of its handbacks (KAM-10). */
public interface CourseOfCustomer {
    /** The entries of it that the actor may read; none to whoever sees no handbacks. */
    List<Excerpt> of(Actor actor, CustomerId customer);
}
