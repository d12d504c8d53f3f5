package de.nahtstelle.kernel.responsibility;

import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.KernelPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which open seams an actor may see: monitoring all, whoever a context names all on the seams of that context, everybody
 * else those from or to the own unit. The one condition that list, count and reminder carry in their query.
 */
@ApplicationScoped
class OpenSeamSight {
    private static final String OWN = "h.from_unit = :sightUnit or h.to_unit = :sightUnit";

    @Inject
    @Any
    Instance<SeamSight> contexts;

    /** Whether the actor sees everything on that seam. */
    boolean whole(Actor actor, String seam) {
        return actor.may(KernelPermission.REMIND_ANYONE)
                || seeing(actor).anyMatch(context -> seam.startsWith(context.seams()));
    }

    /** A condition on {@code kernel.open_seam h}; it names the parameter {@code sightUnit}. */
    String condition(Actor actor) {
        Stream<String> whole = actor.may(KernelPermission.REMIND_ANYONE)
                ? Stream.of("true")
                : seeing(actor).map(context -> "starts_with(h.seam, '" + context.seams() + "')");
        return Stream.concat(whole, Stream.of(OWN)).collect(Collectors.joining(" or ", "(", ")"));
    }

    private Stream<SeamSight> seeing(Actor actor) {
        return contexts.stream().filter(context -> context.sees(actor));
    }
}
