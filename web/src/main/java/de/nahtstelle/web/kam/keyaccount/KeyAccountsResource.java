package de.nahtstelle.web.kam.keyaccount;

import de.nahtstelle.kam.KamPermission;
import de.nahtstelle.kam.keyaccount.Candidate;
import de.nahtstelle.kam.keyaccount.Candidates;
import de.nahtstelle.kam.keyaccount.KeyAccountLimit;
import de.nahtstelle.kam.keyaccount.KeyAccounts;
import de.nahtstelle.kam.keyaccount.TrioRole;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.web.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How many key accounts there are, and who may serve one. */
@Path("key-accounts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "key accounts")
public class KeyAccountsResource {
    @Inject
    CurrentActor actor;

    @Inject
    KeyAccounts accounts;

    @Inject
    Candidates candidates;

    @Inject
    BusinessClock clock;

    /** The counter. */
    @GET
    @Operation(summary = "How many key accounts are active, and how many may be today")
    public KeyAccountLimit limit() {
        actor.get().must(KamPermission.LOOK_UP_CUSTOMERS);
        return accounts.limitOn(clock.today());
    }

    /** Who may take a role today. */
    @GET
    @Path("candidates")
    @Operation(summary = "Who may take the role in a trio today, by membership")
    public List<Candidate> candidates(@NotNull @QueryParam("role") TrioRole role) {
        return candidates.of(actor.get(), role, clock.today());
    }
}
