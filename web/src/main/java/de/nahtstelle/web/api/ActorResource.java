package de.nahtstelle.web.api;

import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** In whose name a client works: the first thing to ask with a new token. */
@Path("actor")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "actor")
public class ActorResource {
    @Inject
    CurrentActor actor;

    /** Person, function and unit of the token. */
    @GET
    @Operation(summary = "In whose name this token works")
    public TokenActor whoAmI() {
        Actor me = actor.get();
        return new TokenActor(me.name(), me.function(), me.unitName());
    }

    /** Person, function and unit that a token stands for. */
    public record TokenActor(String person, String function, String unit) {}
}
