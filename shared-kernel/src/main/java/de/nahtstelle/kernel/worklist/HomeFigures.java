package de.nahtstelle.kernel.worklist;

import de.nahtstelle.kernel.security.Actor;
import java.util.List;

/** A context adds figures to the home page of those who have to act on them; counted by query when the page is shown. */
public interface HomeFigures {
    /** The figures for the actor; none when there are none in their function. */
    List<HomeFigure> of(Actor actor);
}
