package de.nahtstelle.web.shell;

import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.web.security.CurrentActor;
import de.nahtstelle.web.security.WayBack;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the frame of every page shows: who works here in which function, and on which day. */
@Named
@RequestScoped
public class Shell {
    @Inject
    CurrentActor actor;

    @Inject
    BusinessClock clock;

    @Inject
    HttpServletRequest request;

    /** The signed-in person in their function; null before signing in and without function. */
    public @Nullable Actor getActor() {
        return actor.inFunction().orElse(null);
    }

    /** The other functions the person may go on in. */
    public List<FunctionChoice> getOtherFunctions() {
        return actor.possible().stream()
                .filter(candidate -> !candidate.equals(getActor()))
                .map(FunctionChoice::of)
                .toList();
    }

    /** Whether the business clock stands elsewhere than the system's. */
    public boolean isClockShifted() {
        return clock.shifted();
    }

    /** The moment of the business clock, in UTC. */
    public Instant getNow() {
        return clock.now();
    }

    /** This page, to come back to, encoded as a parameter. */
    public String getHere() {
        return WayBack.of(request);
    }

    /**
     * A function to go on in.
     *
     * @param key what the choice sends
     * @param covered the name of whoever is absent and covered; null for an own function
     */
    public record FunctionChoice(
            String key,
            String function,
            String unit,
            @Nullable String covered) {
        static FunctionChoice of(Actor candidate) {
            Actor.Covered covered = candidate.covered();
            return new FunctionChoice(
                    CurrentActor.key(candidate),
                    candidate.function(),
                    candidate.unitName(),
                    covered == null ? null : covered.name());
        }
    }
}
